using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace;

// What `sources check` and the import of sources find.
internal static partial class WorkspaceDiagnostics
{
    public static readonly DiagnosticDescriptor SourceUncitedDescriptor = Warning("AK2404", "source that nothing cites");
    public static readonly DiagnosticDescriptor TextCitesUnknownDescriptor = Error("AK2405", "text that cites an unknown source");
    public static readonly DiagnosticDescriptor SourceAddressDescriptor = Warning("AK2406", "source without address");
    public static readonly DiagnosticDescriptor SourceUndatedDescriptor = Warning("AK2407", "source without date");
    public static readonly DiagnosticDescriptor SourceIdleDescriptor = Warning("AK2408", "source cited only where nobody reads it");
    public static readonly DiagnosticDescriptor DateInWordsDescriptor = Warning("AK2409", "date of a source in words");
    public static readonly DiagnosticDescriptor NoCslDescriptor = Error("AK2431", "file that holds no CSL items");
    public static readonly DiagnosticDescriptor BadJsonDescriptor = Error("AK2432", "JSON that cannot be read");
    public static readonly DiagnosticDescriptor BadValueDescriptor = Error("AK2433", "value that cannot be kept");
    public static readonly DiagnosticDescriptor CannotAppendDescriptor = Error("AK2434", "file of sources that nothing can be added to");

    public static Diagnostic SourceUncited(SourceSpan span, string id) =>
        Make(SourceUncitedDescriptor, $"nothing cites the source `{id}`", span, $"Cite it as `[@{id}]`, name it under `sources`, or delete it.");

    public static Diagnostic TextCitesUnknown(SourceSpan span, string id, IEnumerable<string> known)
    {
        var near = NameSuggestion.Nearest(id, known);
        return Make(
            TextCitesUnknownDescriptor,
            $"no source is called `{Shorten(id)}`, which this text cites",
            span,
            near is null ? "Check the id: sources are listed in cases/sources.yaml." : $"Did you mean `{near}`? Sources are listed in cases/sources.yaml.");
    }

    public static Diagnostic SourceWithoutAddress(SourceSpan span, string id) =>
        Make(SourceAddressDescriptor, $"the source `{id}` has no address", span, "Give it a `URL`, a `DOI` or a `number`, so that readers can find it; `custom: {archive: …}` names a copy.");

    public static Diagnostic SourceUndated(SourceSpan span, string id) =>
        Make(SourceUndatedDescriptor, $"the source `{id}` has no date", span, "Give it `issued`; `{date-parts: [[2025]], circa: true}` will do if it is not known exactly.");

    public static Diagnostic SourceIdle(SourceSpan span, string id, string? where) =>
        Make(
            SourceIdleDescriptor,
            where is null ? $"the source `{id}` is cited only where no document prints it" : $"the source `{id}` is cited only by {where}, which no document uses",
            span,
            "Nothing to do if a document will use it; else delete it with what cites it.");

    public static Diagnostic DateInWords(SourceSpan span, string words) =>
        Make(
            DateInWordsDescriptor,
            $"the date `{Shorten(words)}` is in words: notes print it as it stands, in every language",
            span,
            "Write a date if it is known: `{date-parts: [[2020]], season: 1}` is spring 2020; or give the words of other languages under `custom: {versions: …}`.");

    public static Diagnostic NoCsl(SourceSpan span) =>
        Make(NoCslDescriptor, "this file holds no list of sources", FirstLine(span), "In Zotero, choose Export and the format CSL JSON; a list of sources, or `references:` in YAML, can be read.");

    public static Diagnostic BadJson(SourceSpan span) =>
        Make(BadJsonDescriptor, "from here on this is no JSON", FirstLine(span), "Look at the comma, quotation mark or bracket before this place.");

    public static Diagnostic BadValue(SourceSpan span) =>
        Make(BadValueDescriptor, "this text holds characters that no text may contain", FirstLine(span), "Remove control characters and those of private use in the program that the file comes from.");

    public static Diagnostic KeyTwice(SourceSpan span, string key) =>
        Make(BadValueDescriptor, $"the key `{Shorten(key)}` is written twice", span, "Remove one of the two.");

    public static Diagnostic CannotAppend(string path) =>
        InFile(CannotAppendDescriptor, path, "nothing can be added to this file as it is", "Mend its errors first (`appealkit check`), and keep its sources as a list below `references:`. Nothing was changed.");
}
