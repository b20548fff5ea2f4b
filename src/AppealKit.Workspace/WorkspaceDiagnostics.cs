using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Reading;

namespace AppealKit.Workspace;

/// <summary>What can be wrong with a workspace: its files and single records.</summary>
internal static partial class WorkspaceDiagnostics
{
    public static readonly DiagnosticDescriptor NoWorkspaceDescriptor = Error("AK2001", "no workspace");
    public static readonly DiagnosticDescriptor VersionDescriptor = Error("AK2002", "unknown version of the format");
    public static readonly DiagnosticDescriptor LeadsOutDescriptor = Error("AK2003", "link that leads out of the workspace");
    public static readonly DiagnosticDescriptor NotReadDescriptor = Warning("AK2004", "file that nothing reads");
    public static readonly DiagnosticDescriptor UnreadableDescriptor = Error("AK2005", "file that cannot be read");
    public static readonly DiagnosticDescriptor PageDescriptor = Error("AK2006", "unknown page size");
    public static readonly DiagnosticDescriptor NothingInFileDescriptor = Error("AK2007", "empty file that the workspace cannot do without");
    public static readonly DiagnosticDescriptor EmptyBodyDescriptor = Warning("AK2008", "body without text");
    public static readonly DiagnosticDescriptor FolderWithoutDocumentDescriptor = Warning("AK2014", "folder without a document");
    public static readonly DiagnosticDescriptor NameWithoutFormDescriptor = Error("AK2020", "name without a form");
    public static readonly DiagnosticDescriptor TextWithoutLanguageDescriptor = Error("AK2021", "text in no language");
    public static readonly DiagnosticDescriptor OccasionYearDescriptor = Error("AK2108", "occasion without a year");
    public static readonly DiagnosticDescriptor RuleDescriptor = Error("AK2109", "unknown rule of an occasion");
    public static readonly DiagnosticDescriptor NoSuchDayDescriptor = Error("AK2110", "day that a month does not have");
    public static readonly DiagnosticDescriptor GroupDescriptor = Error("AK2207", "group of cases without people");
    public static readonly DiagnosticDescriptor GroupingDescriptor = Error("AK2208", "unknown grouping of cases");
    public static readonly DiagnosticDescriptor FrontMatterDescriptor = Error("AK2209", "front matter never closed");
    public static readonly DiagnosticDescriptor SecondBodyDescriptor = Error("AK2211", "two bodies for one language");
    public static readonly DiagnosticDescriptor TimeDescriptor = Error("AK2210", "not a time");
    public static readonly DiagnosticDescriptor SourceTypeDescriptor = Error("AK2401", "unknown type of source");
    public static readonly DiagnosticDescriptor SourceFieldDescriptor = Warning("AK2402", "unknown field of a source");
    public static readonly DiagnosticDescriptor SourceDateDescriptor = Error("AK2403", "date of a source that cannot be read");

    public static Diagnostic NoWorkspace() => new(NoWorkspaceDescriptor, $"there is no `{WorkspaceLocator.SettingsPath}`, so this folder is no workspace", null)
    {
        Path = WorkspaceLocator.SettingsPath,
        Hints = ["Go to the folder of your workspace, or make a new one with `appealkit init DIR`."],
    };

    public static Diagnostic UnknownVersion(SourceSpan span, string written, int known) =>
        Make(
            VersionDescriptor,
            $"`{Shorten(written)}` is no version of the format that this program knows",
            span,
            string.Create(CultureInfo.InvariantCulture, $"Write `appealkit: {known}`; a workspace of a later version needs a later program."));

    public static Diagnostic LeadsOut(string path) =>
        InFile(LeadsOutDescriptor, path, "this is a link that leads out of the workspace; it is not followed", "Copy the file into the workspace.");

    public static Diagnostic NotRead(string path, string? meant) =>
        InFile(NotReadDescriptor, path, "nothing reads this file", (meant, Path.GetExtension(path).ToLowerInvariant()) switch
        {
            (null, _) => "Move it to where its kind belongs, or delete it; the README lists the files of a workspace.",
            (_, ".rtf" or ".doc" or ".docx" or ".odt" or ".htm" or ".html") => $"Did you mean `{meant}`? Save it as plain text under that name.",
            _ => $"Did you mean `{meant}`?",
        });

    public static Diagnostic FolderWithoutDocument(string path) =>
        InFile(FolderWithoutDocumentDescriptor, path, "this folder holds no document", $"Write `{path}/document.yaml`, or delete the folder.");

    public static Diagnostic Unreadable(string path) =>
        InFile(UnreadableDescriptor, path, "the file cannot be read", "Check that it is a file, that you may read it, and that no other program holds it.");

    public static Diagnostic UnknownPage(SourceSpan span, string written) =>
        Make(PageDescriptor, $"`{Shorten(written)}` is no page size", span, "Write `A4` or `Letter`.");

    public static Diagnostic SettingsEmpty(SourceSpan span) =>
        Make(NothingInFileDescriptor, "the settings of the workspace are empty", span, "Write at least `appealkit: 1` and `languages: [en]`.");

    public static Diagnostic DocumentEmpty(SourceSpan span) =>
        Make(NothingInFileDescriptor, "the definition of this document is empty", span, "Write its `kind`, `title` and `date`; to take the document out of the workspace, delete its folder.");

    public static Diagnostic EmptyBody(SourceSpan span) =>
        Make(EmptyBodyDescriptor, "this body has no text", span, "Write it, or delete the file: then the text is put together from the data alone.");

    public static Diagnostic NameWithoutForm(SourceSpan span, LanguageTag language) =>
        Make(NameWithoutFormDescriptor, $"the name in `{language}` has no form to print", FirstLine(span), "Add `form`, `nominative`, or `given` and `family`.");

    public static Diagnostic TextWithoutLanguage(SourceSpan span) =>
        Make(TextWithoutLanguageDescriptor, "this text has no words in any language", FirstLine(span), "Add a line for each language: `en: …`.");

    public static Diagnostic OccasionWithoutYear(SourceSpan span, string written) =>
        Make(
            OccasionYearDescriptor,
            $"`{Shorten(written)}` names no occasion and year",
            span,
            written.Length is > 0 and < 60 && Reading.IdForm.IsKebab(written) ? $"Write the year behind it: `{written}@2025`." : "Write the id, `@` and the year: `tm-neutrality-day@2025`.");

    public static Diagnostic UnknownRule(SourceSpan span, string written)
    {
        string[] known = ["fixed", "weekday", "islamic", "persian", "equinox", "year"];
        var near = NameSuggestion.Nearest(written, known);
        return Make(RuleDescriptor, $"`{Shorten(written)}` is no rule of an occasion", span, near is null ? $"The rules are: {string.Join(", ", known)}." : $"Did you mean `{near}`?");
    }

    public static Diagnostic NoSuchDay(SourceSpan span, int month, int days) =>
        Make(NoSuchDayDescriptor, string.Create(CultureInfo.InvariantCulture, $"month {month} has {days} days"), span, "Check the day and the month.");

    public static Diagnostic GroupWithoutPeople(SourceSpan span, string id, bool both) => both
        ? Make(GroupDescriptor, $"the group `{Shorten(id)}` has both `people` and `where`", span, "Keep one: `people` lists the cases, `where` chooses them.")
        : Make(GroupDescriptor, $"the group `{Shorten(id)}` has nobody in it", span, "List the cases under `people`, or choose them with `where`.");

    public static Diagnostic UnknownGrouping(SourceSpan span, string written) =>
        Make(GroupingDescriptor, $"cases cannot be grouped by `{Shorten(written)}`", span, "Write `group_by: country`, or take the line away.");

    public static Diagnostic UnclosedFrontMatter(SourceSpan span) =>
        Make(FrontMatterDescriptor, "the lines of keys that begin here with `---` never end", span, "Write `---` on a line of its own where the text begins.");

    public static Diagnostic SecondBody(SourceSpan span, string first, LanguageTag language) =>
        Make(SecondBodyDescriptor, $"this file and `{first[(first.LastIndexOf('/') + 1)..]}` are both for the language `{language}`", span, "Keep one of the two files, and rename or delete the other; this one was not read.");

    public static Diagnostic NotATime(SourceSpan span, string written) =>
        Make(TimeDescriptor, $"`{Shorten(written)}` is no local time", span, "Write it as `\"2024-05-14T10:00\"`, with the zone in `zone`.");

    public static Diagnostic UnknownSourceType(SourceSpan span, string written) =>
        Make(
            SourceTypeDescriptor,
            $"`{Shorten(written)}` is no type of source",
            span,
            NameSuggestion.Nearest(written, CslTerms.Types) is { } near ? $"Did you mean `{near}`?" : "Types often used: article-newspaper, document, legal_case, legislation, report, treaty, webpage.");

    public static Diagnostic UnknownSourceField(SourceSpan span, string written)
    {
        var near = NameSuggestion.Nearest(written, CslTerms.Variables) ?? (string.Equals(written, "url", StringComparison.OrdinalIgnoreCase) ? "URL" : null);
        return Make(
            SourceFieldDescriptor,
            $"a source has no field `{Shorten(written)}`",
            span,
            near is null ? "It is kept but never printed; what has no field of its own stands under `custom`." : $"Did you mean `{near}`?");
    }

    public static Diagnostic BadCslDate(SourceSpan span, EdtfError? error)
    {
        var why = error?.Fault switch
        {
            EdtfFault.NoSuchMonth => $": there is no month {error.Detail}",
            EdtfFault.NoSuchDay => $": that month has {error.Detail} days",
            EdtfFault.EndsBeforeStart => ": it ends before it starts",
            _ => "",
        };
        return Make(SourceDateDescriptor, "this date of a source cannot be read" + why, FirstLine(span), "Write `\"2025-04-17\"`, or `{date-parts: [[2025, 4, 17]]}`.");
    }

    internal static string Shorten(string words) => words.Length <= 60 ? words : string.Concat(words.AsSpan(0, char.IsHighSurrogate(words[58]) ? 58 : 59), "…");

    // A long value would be underlined over many lines.
    internal static SourceSpan FirstLine(SourceSpan span)
    {
        var end = span.Text.IndexOfAny('\n', '\r');
        return end < 0 ? span : span.Slice(0, end);
    }

    private static Diagnostic Make(DiagnosticDescriptor descriptor, string message, SourceSpan span, string hint) => new(descriptor, message, span) { Hints = [hint] };

    private static Diagnostic InFile(DiagnosticDescriptor descriptor, string path, string message, string hint) =>
        new(descriptor, message, null) { Path = path, Hints = [hint] };

    private static DiagnosticDescriptor Error(string code, string title) => new(code, Severity.Error, title);

    private static DiagnosticDescriptor Warning(string code, string title) => new(code, Severity.Warning, title);
}
