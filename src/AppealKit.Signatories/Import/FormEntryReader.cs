using AppealKit.Signatories.Versions;
using AppealKit.Values;
using AppealKit.Values.Addresses;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;

namespace AppealKit.Signatories.Import;

/// <summary>Understands the rows of a form. What a row must have and lacks makes it one that cannot be read; other answers are left out and reported.</summary>
internal sealed class FormEntryReader
{
    private const int LongestName = 200;
    private const string SeeRow = "Look at the row in the file; correct it there, and import the file again: nobody is added twice.";

    private readonly FormColumns _columns;
    private readonly FormClock _clock;
    private readonly FormWords _words;
    private readonly FormMapping _mapping;
    private readonly ShowAnswers _show;
    private readonly StateAnswers _states;
    private readonly CountryAnswers _countries;
    private readonly LanguageAnswers _languages;
    private readonly VersionAnswers _versions;
    private readonly ImportSettings _settings;
    private readonly RowFindings _findings;

    public FormEntryReader(FormColumns columns, FormClock clock, FormWords words, ImportSettings settings, RowFindings findings)
    {
        (_columns, _clock, _words, _mapping, _settings, _findings) = (columns, clock, words, settings.Mapping, settings, findings);
        LanguageTag[] languages = [.. settings.Model.Settings.Languages, .. settings.Model.FindDocument(settings.Ledger.DocumentId)?.Languages ?? []];
        _versions = new VersionAnswers(settings);
        _show = new ShowAnswers(words, _mapping);
        _states = new StateAnswers(words, _mapping);
        _countries = new CountryAnswers(words, _mapping, settings.Packs, languages);
        _languages = new LanguageAnswers(words, _mapping, [.. languages.Distinct()]);
    }

    /// <summary>Rows with the name of a person and of an organisation, of which nothing says who signs.</summary>
    public int TakenAsPeople { get; private set; }

    /// <summary>What a row says; null, and reported, if it cannot be read.</summary>
    public FormEntry? Read(FormRow row)
    {
        if (row.Cells.Any(CellText.IsDamaged))
            return Refuse(row, "characters that no text has");
        // Begun, and never sent off.
        if (_columns.Has(FormField.Submitted) && Text(row, FormField.Submitted).Length == 0)
            return Refuse(row, "it was never sent off", "The form was begun and left: whoever it was may not want to sign.");
        var moment = _clock.Read(row, out var unread);
        if (moment is null && unread is not null)
            return Refuse(row, $"its date in column `{unread.Header}` is none that is known", "Write it as 2025-12-31, or 31.12.2025 15:04:05.");
        var name = NameParts.Of(row, _columns);
        var organisation = Text(row, FormField.Organisation);
        if (IsOrganisation(row, name, organisation) is not { } isOrganisation)
            return null;
        if (WhatIsWrong(isOrganisation ? organisation : name.Full) is { } why)
            return Refuse(row, (isOrganisation ? "the name of the organisation " : "the name ") + why);
        var email = Email(row);
        var entry = new FormEntry(row.Line, moment?.Day ?? _settings.Today, FingerprintOf(row, moment, email, name, organisation))
        {
            Country = Find(row, FormField.Country, _countries.Find, "a country that is not known", "Correct it in the file or in the ledger, or say which country it is in a file for --mapping."),
            Email = email,
            Language = Find(row, FormField.Language, _languages.Find, "a language that is not known", "Say which it is in a file for --mapping: `answers: {language: {\"…\": en}}`."),
            AsksForApproval = _columns.Has(FormField.State),
            Remarks = Remarks(row),
        };
        entry = WithText(WithConsent(WithState(entry, row), row, isOrganisation), row);
        return isOrganisation ? ForOrganisation(entry, row, name, organisation) : ForPerson(entry, row, name, organisation);
    }

    private FormEntry ForOrganisation(FormEntry entry, FormRow row, NameParts name, string organisation)
    {
        var contact = Text(row, FormField.Contact);
        var by = contact.Length > 0 ? contact : name.Full;
        return entry with { Organisation = organisation, OrganisationLanguage = _languages.Of(organisation, entry.Language), By = by.Length > 0 ? by : null };
    }

    private FormEntry ForPerson(FormEntry entry, FormRow row, NameParts name, string organisation) => entry with
    {
        Name = name.ToNode(text => _languages.Of(text, entry.Language)),
        Names = [.. name.Whole.Select(n => n.Text).Append(name.Full).Distinct(StringComparer.Ordinal)],
        Role = Texts(row, FormField.Role, entry.Language, ""),
        Affiliation = Texts(row, FormField.Affiliation, entry.Language, organisation),
    };

    // Who signs; null, and reported, if the row does not say it.
    private bool? IsOrganisation(FormRow row, NameParts name, string organisation)
    {
        var asked = Find<bool>(row, FormField.SignsAs, a => Lookup(_mapping.SignsAs, _words.SignsAs, a), "who signs is not understood", "Say what the answer means in a file for --mapping: `answers: {signs_as: {\"…\": organisation}}`.");
        if (asked is { } answer)
        {
            if ((answer ? organisation : name.Full).Length > 0)
                return answer;
            Refuse(row, answer ? "an organisation signs, and it does not say which" : "a person signs, and it does not say who");
            return null;
        }

        if (name.Full.Length == 0 && organisation.Length == 0)
        {
            Refuse(row, "it names neither a person nor an organisation");
            return null;
        }

        if (name.Full.Length == 0 || organisation.Length == 0)
            return name.Full.Length == 0;
        if (_settings.As is null && Text(row, FormField.SignsAs).Length == 0)
            TakenAsPeople++;
        return _settings.As == SignsAs.Organisations;
    }

    private static string? WhatIsWrong(string name) =>
        name.Length > LongestName ? "is longer than 200 characters"
        : name.Contains('@', StringComparison.Ordinal) ? "is an e-mail address"
        : !name.Any(char.IsLetter) ? "has no letters"
        : null;

    private FormEntry WithText(FormEntry entry, FormRow row)
    {
        if (entry.State != SignatoryState.Approved)
            return entry;
        var text = Cell(row, FormField.Version) is var (column, digits)
            ? UnderstoodText(row, column, digits)
            : _versions.OfForm(entry.Language);
        return text is null ? entry : entry with { Text = text, Language = text.Language };
    }

    private TextVersion? UnderstoodText(FormRow row, FormColumn column, string digits)
    {
        if (_versions.InCell(digits) is { } text)
            return text;
        _findings.LeftOut(row.Line, column.Header, "a version that is neither the text as it is now nor one that was kept", "Look at the digits on the sheet or the form that they read; `appealkit signatories status` lists the versions.");
        return null;
    }

    private FormEntry WithConsent(FormEntry entry, FormRow row, bool isOrganisation)
    {
        if (!_columns.Has(FormField.Consent) && !_columns.Has(FormField.Anonymous))
            return entry;
        const string Hint = "The name is not shown. If the answer was a yes, say so in a file for --mapping: `answers: {consent: {\"…\": named}}`.";
        // Who says nothing: people are not named, organisations act in public.
        SignatoryDisplay? display = isOrganisation ? null : SignatoryDisplay.Anonymous;
        // Asked in several ways, the most careful answer counts.
        (FormColumn Column, string Text)? answer = null;
        foreach (var (column, text) in Cells(row, FormField.Consent))
        {
            var wish = Understood(row, column, text, _show.Consent, "an answer about showing the name that is not understood", Hint) ?? SignatoryDisplay.Anonymous;
            if (answer is null || wish > display)
                (display, answer) = (wish, (column, text));
        }

        foreach (var (column, text) in Cells(row, FormField.Anonymous))
        {
            // A question that may mean anything names nobody, whatever the answer means elsewhere.
            if (_show.Anonymity(text) is { } wish && (answer is null || wish > display) && !(column.IsDoubtful && wish == SignatoryDisplay.Named))
                (display, answer) = (wish, (column, text));
        }

        return entry with
        {
            Display = display,
            Wording = display == SignatoryDisplay.Named ? _mapping.Wording ?? Wording(answer!.Value) : null,
        };
    }

    // The question with its answer is what somebody agreed to.
    private static string Wording((FormColumn Column, string Text) answer) =>
        CellText.Key(answer.Column.Header) == CellText.Key(answer.Text)
            ? answer.Text
            : FormColumns.WithoutCode(answer.Column.Header) + (answer.Column.Header.EndsWith('?') ? " " : ": ") + answer.Text;

    // Asked in several ways, the most careful answer counts. Without one somebody is pending.
    private FormEntry WithState(FormEntry entry, FormRow row)
    {
        const string Hint = "It is no approval; what was answered is kept in the ledger, under `remarks`. Say what it means in a file for --mapping: `answers: {state: {\"…\": approved}}`.";
        SignatoryState? state = null;
        var words = new List<string>();
        foreach (var (column, text) in Cells(row, FormField.State))
        {
            var answer = _states.Find(text);
            if (!answer.IsUnderstood)
                _findings.LeftOut(row.Line, column.Header, "an answer about the text that is not understood", Hint);
            if (answer.KeepsWords)
                words.Add(Wording((column, text)));
            if (state is null || StateCare.Of(answer.State) > StateCare.Of(state.Value))
                state = answer.State;
        }

        return entry with { State = state ?? SignatoryState.Pending, Answer = words.Count > 0 ? string.Join("; ", words) : null };
    }

    private static T? Lookup<T>(IReadOnlyDictionary<string, T> told, Dictionary<string, T> known, string answer)
        where T : struct
    {
        var key = CellText.Key(answer);
        if (told.TryGetValue(key, out var value) || known.TryGetValue(key, out value))
            return value;
        // "Yes / Да"
        var parts = CellText.Parts(answer).Select(p => known.TryGetValue(CellText.Key(p), out var part) ? part : (T?)null).Distinct().ToList();
        return parts is [{ } one] ? one : null;
    }

    private string? Email(FormRow row)
    {
        if (Cell(row, FormField.Email) is not var (column, text) || CellText.Key(text) is "anonymous" or "анонимный")
            return null;
        // The same that the ledger can be read with.
        if (LinkAddress.IsMailbox(text))
            return text;
        _findings.LeftOut(row.Line, column.Header, "what is no e-mail address", "Correct it in the ledger, under `email`.");
        return null;
    }

    private string? Remarks(FormRow row)
    {
        var remarks = string.Join('\n', _columns.Of(FormField.Remarks).Select(c => CellText.Lines(row.Cells[c.Index])).Where(t => t.Length > 0));
        return remarks.Length > 0 ? remarks : null;
    }

    // Where the time is told, a row is known by it, the address and the name: what people correct in the rest does not make another row of it.
    private string FingerprintOf(FormRow row, FormMoment? moment, string? email, NameParts name, string organisation) => moment is { HasTime: true } at
        ? RowFingerprint.Of(at.Canonical, email ?? "", name.Full, organisation)
        : RowFingerprint.Of(
            moment?.Canonical ?? "", email ?? "", name.Full, organisation, Text(row, FormField.Role), Text(row, FormField.Affiliation), Text(row, FormField.Country), Text(row, FormField.Contact));

    private MappingNode? Texts(FormRow row, FormField field, LanguageTag? read, string otherwise)
    {
        var texts = new List<(string Language, PositionedNode? Text)>();
        foreach (var column in _columns.Of(field))
        {
            var text = CellText.OneLine(row.Cells[column.Index]);
            if (text.Length > 0 && (column.Language ?? _languages.Of(text, read)).Value is var language && !texts.Exists(t => t.Language == language))
                texts.Add((language, NewNode.Text(text)));
        }

        if (texts.Count == 0 && otherwise.Length > 0)
            texts.Add((_languages.Of(otherwise, read).Value, NewNode.Text(otherwise)));
        return texts.Count == 0 ? null : NewNode.Map([.. texts]);
    }

    private T? Find<T>(FormRow row, FormField field, Func<string, T?> find, string what, string hint)
        where T : struct
    {
        return Cell(row, field) is var (column, text) ? Understood(row, column, text, find, what, hint) : null;
    }

    private T? Understood<T>(FormRow row, FormColumn column, string text, Func<string, T?> find, string what, string hint)
        where T : struct
    {
        if (find(text) is { } value)
            return value;
        _findings.LeftOut(row.Line, column.Header, what, hint);
        return null;
    }

    private string Text(FormRow row, FormField field) => Cell(row, field)?.Text ?? "";

    private (FormColumn Column, string Text)? Cell(FormRow row, FormField field)
    {
        foreach (var cell in Cells(row, field))
            return cell;
        return null;
    }

    private IEnumerable<(FormColumn Column, string Text)> Cells(FormRow row, FormField field)
    {
        foreach (var column in _columns.Of(field))
        {
            if (CellText.OneLine(row.Cells[column.Index]) is { Length: > 0 } text)
                yield return (column, text);
        }
    }

    private FormEntry? Refuse(FormRow row, string why, string hint = SeeRow)
    {
        _findings.Unread(row.Line, why, hint);
        return null;
    }
}
