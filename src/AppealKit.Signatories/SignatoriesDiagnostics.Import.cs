using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Signatories;

// What is wrong with the answers to a form. No cell of a row stands in these messages, and no span that would show one.
internal static partial class SignatoriesDiagnostics
{
    public static readonly DiagnosticDescriptor NotUnicodeDescriptor = new("AK2831", Severity.Error, "form in an old encoding");
    public static readonly DiagnosticDescriptor NotATableDescriptor = new("AK2832", Severity.Error, "form that is no table");
    public static readonly DiagnosticDescriptor RowNotReadDescriptor = new("AK2833", Severity.Error, "row of a form that cannot be read");
    public static readonly DiagnosticDescriptor ColumnLeftOutDescriptor = new("AK2834", Severity.Notice, "columns of a form that are not imported");
    public static readonly DiagnosticDescriptor CellLeftOutDescriptor = new("AK2835", Severity.Warning, "answer that is not understood");
    public static readonly DiagnosticDescriptor OrganisationWaitsDescriptor = new("AK2836", Severity.Warning, "organisation of a form that the workspace does not know");
    public static readonly DiagnosticDescriptor MappingDescriptor = new("AK2837", Severity.Error, "mistake in a mapping of a form");
    public static readonly DiagnosticDescriptor DayOrMonthDescriptor = new("AK2838", Severity.Error, "dates that can be read in two ways");
    public static readonly DiagnosticDescriptor NoConsentDescriptor = new("AK2839", Severity.Notice, "form that does not ask for consent");
    public static readonly DiagnosticDescriptor TakenAsPeopleDescriptor = new("AK2840", Severity.Notice, "people who may have signed for organisations");

    public static readonly DiagnosticDescriptor AnswerTooOpenDescriptor = new("AK2841", Severity.Warning, "later answer that shows more");

    public static readonly DiagnosticDescriptor ApprovalWithoutVersionDescriptor = new("AK2842", Severity.Warning, "approval of a text that nobody names");

    public static Diagnostic NotUnicode(string path, bool looksCyrillic) => InFile(
        NotUnicodeDescriptor,
        looksCyrillic ? "this file is not in UTF-8; it looks like Windows-1251" : "this file is not in UTF-8",
        path,
        "In Excel: Save As, \"CSV UTF-8 (comma delimited)\"; in LibreOffice: Save As, \"Edit filter settings\", character set UTF-8. Google Sheets always exports UTF-8.");

    public static Diagnostic IsWorkbook(string path) =>
        InFile(NotATableDescriptor, "this is a workbook, not a file of separated values", path, "Open it and save the sheet with the answers as \"CSV UTF-8 (comma delimited)\".");

    public static Diagnostic NotATable(string path, string why) =>
        InFile(NotATableDescriptor, $"this file cannot be read as a table: {why}", path, "Export the answers again as CSV, headers in the first row; nothing was imported.");

    public static Diagnostic NoNames(string path) => InFile(
        NotATableDescriptor,
        "no column of this file is known to hold names of people or organisations",
        path,
        "The first row must hold the headers. If it does, say in a file for --mapping which column is what: `columns: {\"How are you called?\": name}`.");

    public static Diagnostic RowNotRead(string path, IReadOnlyList<int> lines, string why, string hint) =>
        InFile(RowNotReadDescriptor, $"{Lines(lines)} cannot be read: {why}", path, hint);

    public static Diagnostic ColumnsLeftOut(string path, IReadOnlyList<string> headers) => InFile(
        ColumnLeftOutDescriptor,
        $"{(headers.Count == 1 ? "this column is" : "these columns are")} not imported: {string.Join(", ", headers.Select(h => h.Length == 0 ? "one without a header" : $"`{h}`"))}",
        path,
        "That is right for most; to import one, or to leave it out without this notice, name it in a file for --mapping: `name`, `country` …, or `skip`.");

    public static Diagnostic CellLeftOut(string path, IReadOnlyList<int> lines, string header, string what, string hint) =>
        InFile(CellLeftOutDescriptor, $"{Lines(lines)}: {what} in column `{header}`", path, hint);

    public static Diagnostic DoubtfulColumn(string path, string header) => InFile(
        CellLeftOutDescriptor,
        $"it is not certain what column `{header}` asks: nobody is named for an answer to it",
        path,
        $"If a yes lets the name be published, say so in a file for --mapping: `columns: {{\"{header.Replace("\"", "\\\"", StringComparison.Ordinal)}\": consent}}`; if a yes hides it, `anonymous`; if it is about something else, `skip`, or what it is.");

    public static Diagnostic OrganisationsWait(string path, IReadOnlyList<int> lines) => InFile(
        OrganisationWaitsDescriptor,
        $"{Lines(lines)} not imported: the workspace does not know {(lines.Count == 1 ? "this organisation" : "these organisations")}",
        path,
        "Add what is missing to cases/organisations.yaml, or give --add-organisations, and import the file again: nobody is added twice.");

    public static Diagnostic SeveralOrganisations(string path, IReadOnlyList<int> lines) => InFile(
        OrganisationWaitsDescriptor,
        $"{Lines(lines)} not imported: several organisations of the workspace are called that",
        path,
        "Say which is meant in a file for --mapping: `answers: {organisation: {\"…\": id}}`, and import the file again.");

    public static Diagnostic UnknownColumn(SourceSpan span, string column, IReadOnlyList<string> headers) => new(MappingDescriptor, $"the file has no column `{column}`", span)
    {
        Hints = [NameSuggestion.Nearest(column, headers) is { } nearest ? $"Did you mean `{nearest}`?" : "Write the header as it stands in the first row of the file."],
    };

    public static Diagnostic UnknownWord(SourceSpan span, string word, string what, IReadOnlyList<string> known) => new(MappingDescriptor, $"there is no {what} `{word}`", span)
    {
        Hints =
        [
            NameSuggestion.Nearest(word, known) is { } nearest ? $"Did you mean `{nearest}`?"
            : what == "country" ? "Write the two letters of ISO 3166, as in `KZ`."
            : what == "language" ? "Write its tag, as in `ru` or `uz-Latn`."
            : what == "organisation" ? "Write its id, as it stands in cases/organisations.yaml."
            : $"There are: {string.Join(", ", known)}.",
        ],
    };

    public static Diagnostic DayOrMonth(string path, string header, bool isBoth) => InFile(
        DayOrMonthDescriptor,
        isBoth
            ? $"some dates in column `{header}` begin with the day, others with the month; nothing was imported"
            : $"the dates in column `{header}` may begin with the day or with the month; nothing was imported",
        path,
        "Say which: --dates day-first or --dates month-first; or export the file again with dates such as 2025-12-31.");

    public static Diagnostic NoConsent(string path) => InFile(
        NoConsentDescriptor,
        "this form does not ask whether names may be shown: its people are anonymous",
        path,
        "If it does, say in a file for --mapping which column it is: `columns: {\"…\": consent}`. Who agrees later gets an entry `{on: …, state: approved, display: named, consent: …}`.");

    public static Diagnostic TakenAsPeople(string path, int rows) => InFile(
        TakenAsPeopleDescriptor,
        $"{Number(rows)} {(rows == 1 ? "row has" : "rows have")} the name of a person and of an organisation: taken as people, with the organisation as their affiliation",
        path,
        "If the organisations sign, and the people only speak for them, import with --as organisations.");

    public static Diagnostic AnswerTooOpen(string path, IReadOnlyList<int> lines) => InFile(
        AnswerTooOpenDescriptor,
        $"{Lines(lines)}: {(lines.Count == 1 ? "this answer allows" : "these answers allow")} more than the ledger, and {(lines.Count == 1 ? "is not a newer approval" : "are not newer approvals")}: the ledger stays more careful",
        path,
        "If the answer holds, record it: `appealkit signatories approve ID --display named --consent \"their words\"`. If the form was understood otherwise the first time, take that import back with `undo`.");

    public static Diagnostic ApprovalWithoutVersion(string path, IReadOnlyList<int> lines, string document) => InFile(
        ApprovalWithoutVersionDescriptor,
        $"{Lines(lines)} {(lines.Count == 1 ? "approves" : "approve")} the text, and nothing says which version of it: no final document can have {(lines.Count == 1 ? "this approval" : "these approvals")}",
        path,
        $"If they read the text as it is now: `appealkit signatories import {path} --document {document} --version current`; if an earlier one, `--version` with the digits that their form showed. Nobody is added twice.");

    private static Diagnostic InFile(DiagnosticDescriptor descriptor, string message, string path, string hint) => new(descriptor, message, null) { Path = path, Hints = [hint] };

    // "line 4", "lines 4, 6 to 9 and 12"
    private static string Lines(IReadOnlyList<int> lines)
    {
        var parts = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var first = i;
            while (i + 1 < lines.Count && lines[i + 1] == lines[i] + 1)
                i++;
            parts.Add(i > first + 1 ? $"{Number(lines[first])} to {Number(lines[i])}" : i > first ? $"{Number(lines[first])}, {Number(lines[i])}" : Number(lines[i]));
        }

        return (lines.Count == 1 ? "line " : "lines ") + string.Join(", ", parts);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
