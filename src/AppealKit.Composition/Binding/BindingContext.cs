using AppealKit.Composition.Incremental;
using AppealKit.Composition.TextVersions;
using AppealKit.Composition.Unwritten;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Languages;
using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Binding;

/// <summary>What the members of bound objects are computed from.</summary>
/// <param name="Model">The model, cut down to what the audience may see.</param>
/// <param name="Document">The document.</param>
/// <param name="Language">Its language.</param>
/// <param name="Pack">The pack of the language.</param>
/// <param name="Day">The date of the document: ages, status and texts are those of that day.</param>
/// <param name="Findings">Gets what is found while members are computed.</param>
internal sealed record BindingContext(
    WorkspaceModel Model, DocumentDefinition Document, LanguageTag Language, LanguagePack Pack, DateOnly Day, DiagnosticBag Findings)
{
    // More than these nobody reads one by one.
    private const int FewTexts = 10;

    private readonly HashSet<LocalizedName> _unconfirmed = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _unwritten = new(StringComparer.Ordinal);
    private readonly HashSet<object> _standingIn = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<string> _printedGroups = new(StringComparer.Ordinal);

    /// <summary>How long the text takes to read aloud; null until a template asks.</summary>
    public SpeechMeasure? Speech { get; set; }

    /// <summary>Remembers that a list of a group of cases is printed.</summary>
    public void MarkPrinted(CaseGroup group) => _printedGroups.Add(group.Id);

    /// <summary>True if a list of a group of cases was printed.</summary>
    public bool IsPrinted(CaseGroup group) => _printedGroups.Contains(group.Id);

    /// <summary>The versions of texts, for documents that print them; null where none are printed.</summary>
    public TextVersionStore? Versions
    {
        get
        {
            Reads?.ReadEverything();
            return field;
        }
        init;
    }

    /// <summary>Takes down what the text is made from; null where nobody asks.</summary>
    public TextReads? Reads { get; init; }

    /// <summary>Gets the ids of the sources that are cited; null where nobody asks.</summary>
    public ISet<string>? Cited { get; init; }

    /// <summary>A text that means only itself, in the document's language.</summary>
    /// <returns>Null for none. Where the language lacks, another one stands in, in square brackets and with a warning.</returns>
    public TemplateValue Plain(LocalizedText? text) => Choose(text) is { } entry ? Plain(entry) : default;

    /// <summary>The same without brackets: a name, or what somebody says of themselves, stands as it was given.</summary>
    public TemplateValue AsGiven(LocalizedText? text) =>
        Choose(text) is { } entry ? TemplateValue.Of(entry.Text, entry.Span, OtherLanguage(entry.Language)) : default;

    /// <summary>A text of a table of data, of which the document's language may be another.</summary>
    /// <param name="entry">The text.</param>
    /// <param name="place">What the text is reported as, once.</param>
    public TemplateValue Cell(LocalizedEntry entry, object place)
    {
        if (OtherLanguage(entry.Language) is not null)
            Report(entry, place, entry.Span);
        return Plain(entry);
    }

    /// <summary>Reports once, and not for each, that many texts are not given in the document's language.</summary>
    /// <param name="texts">The texts; a few of them are reported each for itself, where they are printed.</param>
    /// <param name="what">What they are, for the message.</param>
    public void ReportManyInOtherLanguage(IEnumerable<LocalizedText?> texts, string what)
    {
        var lacking = texts.OfType<LocalizedText>().Where(t => t.Entries.Count > 0 && t.Find(Language) is null).ToList();
        if (lacking.Count <= FewTexts)
            return;
        foreach (var text in lacking)
            _standingIn.Add(StandIn(text));
        Findings.Add(CompositionDiagnostics.OtherLanguageStandsInForMany(Language, lacking.Count, what, lacking[0].Span ?? lacking[0].Entries[0].Span));
    }

    /// <summary>Gives the name that a language has for itself; null where nobody asks.</summary>
    public Func<LanguageTag, string>? NativeName { get; init; }

    /// <summary>The name of a language in the document's language, else in its own, else its tag. Scripts are not told apart: the reader sees them.</summary>
    public string LanguageName(LanguageTag language)
    {
        var key = "languages." + language.Language;
        return Pack.HasPhrase(key) ? Pack.Phrase(key) : NativeName?.Invoke(language) ?? language.Value;
    }

    /// <summary>The name of a country in the document's language; in another one, in brackets and with a warning, if the pack lacks it.</summary>
    public TemplateValue Country(string code, string form, SourceSpan? origin = null)
    {
        var name = Pack.CountryName(code, form);
        if (name.Diagnostic is { } diagnostic)
            Findings.Add(diagnostic);
        return TemplateValue.Of(name.Text, origin, OtherLanguage(name.Language));
    }

    /// <summary>A text that is Markdown, in the document's language.</summary>
    public TemplateValue Markdown(LocalizedText? text)
    {
        if (Choose(text) is not { } entry)
            return default;
        var other = OtherLanguage(entry.Language);
        return TemplateValue.Markdown(other is null ? entry.Text : StandInBrackets.AroundMarkdown(entry.Text), entry.Span, other);
    }

    /// <summary>The words that are printed of a text, with their markup; null for none.</summary>
    public string? TextOf(LocalizedText? text) => Choose(text)?.Text;

    /// <summary>A list of texts that mean only themselves.</summary>
    public TemplateValue PlainList(IEnumerable<LocalizedText> texts) => List(texts, (t, c) => c.Plain(t));

    /// <summary>A list of bound items.</summary>
    public TemplateValue List<T>(IEnumerable<T> items, Func<T, BindingContext, TemplateValue> bind)
    {
        var values = new List<TemplateValue>();
        foreach (var item in items)
            values.Add(bind(item, this));
        return TemplateValue.Of([.. values]);
    }

    /// <summary>A date; printed it is written out in the document's language.</summary>
    public TemplateValue Date(EdtfDate? date, SourceSpan? span = null) =>
        date is null ? default : DateBinding.Table.Bind(new Located<EdtfDate>(date, span), this);

    /// <summary>The name in the document's language; where it lacks, another one stands in.</summary>
    public LocalizedName? ChooseName(NameSet? names)
    {
        if (names is null || names.Names.Count == 0)
            return null;
        return names.Find(Language) ?? names.Find(Model.Settings.FirstLanguage) ?? names.Names[0];
    }

    /// <summary>Reports, once, that a form of a name is printed which nobody confirmed.</summary>
    public void ReportUnconfirmed(LocalizedName name)
    {
        if (!name.IsConfirmed && _unconfirmed.Add(name))
            Findings.Add(CompositionDiagnostics.UnconfirmedName(name));
    }

    /// <summary>Reports, once, a value of a document's file that still tells its author what to write.</summary>
    public void ReportUnwritten(string text, SourceSpan? span)
    {
        if (WritingMark.Is(text) && span is { } place && place.File.Path.EndsWith("/document.yaml", StringComparison.Ordinal) && _unwritten.Add(FormattableString.Invariant($"{place.File.Path}:{place.Start}")))
            Findings.Add(CompositionDiagnostics.StillToWrite(text, place));
    }

    /// <summary>Reports, once, that a template printed a phrase which tells the author what to write.</summary>
    public void ReportUnwrittenPhrase(string text)
    {
        if (_unwritten.Add(text))
            Findings.Add(CompositionDiagnostics.StillToGive(text, Document));
    }

    /// <summary>Reports, once, that nobody stands behind the document.</summary>
    public void ReportNobody()
    {
        if (_unwritten.Add(IssuerRule.Phrase))
            Findings.Add(CompositionDiagnostics.NobodyIssues(Document, Model.Audience));
    }

    /// <summary>The tag of a language if it is not the document's, else null.</summary>
    public string? OtherLanguage(LanguageTag language) => language == Language || language == Language.WithoutRegion ? null : language.Value;

    private LocalizedEntry? Choose(LocalizedText? text)
    {
        if (text is null || text.Entries.Count == 0)
            return null;
        if (text.Find(Language) is { } own)
        {
            ReportUnwritten(own.Text, own.Span);
            return own;
        }

        var other = StandIn(text);
        Report(other, other, text.Span ?? other.Span);
        return other;
    }

    private void Report(LocalizedEntry other, object once, SourceSpan? span)
    {
        if (_standingIn.Add(once))
            Findings.Add(CompositionDiagnostics.OtherLanguageStandsIn(Language, other.Language, span));
    }

    private TemplateValue Plain(LocalizedEntry entry) => OtherLanguage(entry.Language) is { } other
        ? TemplateValue.Of(StandInBrackets.Around(entry.Text), entry.Span, other)
        : TemplateValue.Of(entry.Text, entry.Span);

    private LocalizedEntry StandIn(LocalizedText text) => text.Find(Model.Settings.FirstLanguage) ?? text.Entries[0];
}
