using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Signatories;

/// <summary>Reads the ledger of a document.</summary>
internal static class LedgerReader
{
    private const string Country = "country";

    public static Ledger? Read(PositionedNode root, SourceFile file, string documentId, RecordContext context)
    {
        if (MappingReader.Of(root, "a ledger", context.Values) is not { } reader)
            return null;
        var ledger = new Ledger(documentId, file) { Deadline = DayOf(reader, "deadline") };
        if (reader.Mapping("list", "the list") is { } list)
        {
            ledger = ledger with
            {
                Order = list.Choice<SignatoryOrder>("order") ?? SignatoryOrder.Name,
                First = list.Choice<SignatoriesFirst>("first"),
                GroupedBy = GroupingOf(list),
                Columns = list.Integer("columns", 1, 3),
                Surnames = list.Choice<SurnameStyle>("surnames"),
                Outdated = list.Choice<OutdatedApproval>("outdated") ?? OutdatedApproval.Refuse,
            };
            list.Finish();
        }

        ledger = ledger with { KeptApart = ReadKeptApart(reader) };
        ledger = ledger with { Signatories = [.. reader.Mappings("signatories", "a signatory").Select(r => ReadSignatory(r, context))] };
        reader.RequireKey("signatories");
        reader.Finish();
        return ledger;
    }

    private static Signatory ReadSignatory(MappingReader reader, RecordContext context)
    {
        var organisation = reader.ReferenceOf("organisation");
        var name = NameReader.Read(reader, "name", context);
        var signatory = new Signatory
        {
            Span = reader.Span,
            Id = reader.Text("id"),
            Email = reader.Email("email"),
            Row = reader.Text("row"),
            Organisation = organisation,
            Name = name,
            Role = reader.Localized("role"),
            Affiliation = reader.Localized("affiliation"),
            Country = reader.Country(Country),
            IsNot = reader.References("is_not"),
            IsLead = reader.Flag("lead") ?? false,
            Capacity = reader.Choice<SignatoryCapacity>("as") ?? SignatoryCapacity.Signatory,
            Channel = reader.Choice<SignatoryChannel>("via") ?? SignatoryChannel.Hand,
            // Nobody is named who did not want to be: people say so, organisations act in public.
            Display = reader.Choice<SignatoryDisplay>("display") ?? (organisation is null ? SignatoryDisplay.Anonymous : SignatoryDisplay.Named),
            Consent = ReadConsent(reader),
            NotMeant = reader.Words("not_meant"),
            History = ReadHistory(reader),
        };
        // Remarks never leave the ledger: they are read by people only.
        _ = reader.Find("remarks");
        reader.Finish();
        if ((organisation is null) == (name is null))
            context.Diagnostics.Add(WorkspaceDiagnostics.SignatoryWithoutName(reader.Span, isBoth: name is not null));
        return signatory;
    }

    private static SignatoryConsent? ReadConsent(MappingReader owner)
    {
        if (owner.Mapping("consent", "the consent") is not { } reader)
            return null;
        var day = DayOf(reader, "on");
        reader.RequireKey("on");
        var wording = reader.Text("wording");
        reader.Finish();
        return day is { } on ? new SignatoryConsent(on, wording) : null;
    }

    private static List<LedgerEntry> ReadHistory(MappingReader owner)
    {
        var entries = new List<LedgerEntry>();
        foreach (var reader in owner.Mappings("history", "an entry"))
        {
            var day = DayOf(reader, "on");
            reader.RequireKey("on");
            var entry = new LedgerEntry(day ?? default, reader.Span)
            {
                State = reader.Choice<SignatoryState>("state"),
                Display = reader.Choice<SignatoryDisplay>("display"),
                Consent = reader.Text("consent"),
                Version = reader.Text("version"),
                Language = reader.Language("language"),
                MergedInto = reader.ReferenceOf("merged_into"),
                Row = reader.Text("row"),
                Via = reader.Choice<SignatoryChannel>("via"),
                // Who spoke for an organisation stays in the ledger: it is read to be searched for.
                By = reader.Find("by") is ScalarNode { Value.Length: > 0 } by ? new Located<string>(by.Value, by.Span) : null,
            };
            _ = reader.Find("remarks");
            reader.Finish();
            if (day is not null)
                entries.Add(entry);
        }

        owner.RequireKey("history");
        return entries;
    }

    private static List<KeptApart> ReadKeptApart(MappingReader owner)
    {
        var decisions = new List<KeptApart>();
        foreach (var reader in owner.Mappings("kept_apart", "a decision"))
        {
            var day = DayOf(reader, "on");
            var ids = reader.References("ids");
            reader.RequireKey("on");
            reader.RequireKey("ids");
            _ = reader.Find("why");
            reader.Finish();
            if (day is { } on)
                decisions.Add(new KeptApart(on, ids, reader.Span));
        }

        return decisions;
    }

    // The ledger wants days: what came first decides.
    private static DateOnly? DayOf(MappingReader reader, string key)
    {
        var (date, span) = reader.DateWithSpan(key);
        if (date is null || span is not { } place)
            return null;
        if (date.Earliest is { } day && date.Latest == day && date.Qualifier == default)
            return day;
        reader.Context.Diagnostics.Add(WorkspaceDiagnostics.NotADay(place, key));
        return null;
    }

    private static SignatoryGrouping? GroupingOf(MappingReader reader)
    {
        if (reader.Scalar("group_by") is not { } scalar)
            return null;
        if (ChoiceNames<SignatoryGrouping>.Find(scalar.Value.Trim()) is { } grouping)
            return grouping;
        reader.Context.Diagnostics.Add(WorkspaceDiagnostics.UnknownGrouping(scalar.Span, ChoiceNames<SignatoryGrouping>.All));
        return null;
    }
}
