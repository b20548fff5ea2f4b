using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Review;
using AppealKit.Workspace.Review.Comparison;

namespace AppealKit.Workspace;

// What a review of a document finds. People are not named: the reader of the message may be an audience that does not know of them.
internal static partial class WorkspaceDiagnostics
{
    public static readonly DiagnosticDescriptor SentenceEndedDescriptor = Warning("AK2411", "sentence that ended before the document");
    public static readonly DiagnosticDescriptor PersonFreedDescriptor = Warning("AK2412", "person held no longer");
    public static readonly DiagnosticDescriptor TextOutdatedDescriptor = Warning("AK2413", "text older than an event");
    public static readonly DiagnosticDescriptor CheckOverdueDescriptor = Warning("AK2414", "entry not checked for too long");
    public static readonly DiagnosticDescriptor TranslationDriftedDescriptor = Warning("AK2421", "translation of an older text");
    public static readonly DiagnosticDescriptor TextsDifferDescriptor = Warning("AK2422", "texts that differ between languages");
    public static readonly DiagnosticDescriptor CountsDifferDescriptor = Warning("AK2423", "texts built differently in two languages");

    public static Diagnostic SentenceEnded(SourceSpan span, DateOnly end, Mention mention) =>
        Make(SentenceEndedDescriptor, $"this sentence ended on {Day(end)} at the latest, and no event tells what came after", FirstLine(span), "Add the event that followed: `released`, `term_expired` or a new sentence.") with
        {
            Labels = [Listed(mention)],
        };

    /// <summary>A list of cases has somebody who is held no longer.</summary>
    public static Diagnostic StillListed(SourceSpan span, Fate fate, DateOnly day) =>
        Make(PersonFreedDescriptor, $"this person {Became(fate)} before {Day(day)}, the date of this document, and is listed as if still held", span, "Take the person off the list, or give them a group or a text that tells what became of them.") with
        {
            Labels = [new DiagnosticLabel(FirstLine(fate.Event.Span), "this came before it")],
        };

    /// <summary>A text speaks of somebody who is held no longer.</summary>
    public static Diagnostic StillSpokenOf(SourceSpan span, Fate fate, DateOnly day) =>
        Make(PersonFreedDescriptor, $"this person {Became(fate)} before {Day(day)}, the date of this document, and is spoken of as if still held", span, "Say in the same paragraph what became of the person, or take the name out.") with
        {
            Labels = [new DiagnosticLabel(FirstLine(fate.Event.Span), "this came before it")],
        };

    private static string Became(Fate fate) => fate.Kind switch
    {
        FateKind.Died => "died",
        FateKind.Left => "left the country",
        _ => "was freed",
    };

    public static Diagnostic TextOutdated(SourceSpan span, SourceSpan later) =>
        Make(TextOutdatedDescriptor, "this text is older than an event that changed what holds for the person", FirstLine(span), "Bring the text up to date and set its `as_of`, or add a newer one beside it.") with
        {
            Labels = [new DiagnosticLabel(FirstLine(later), "this came after it")],
        };

    public static Diagnostic CheckOverdue(SourceSpan span, DateOnly due, Mention mention) =>
        Make(CheckOverdueDescriptor, $"this entry was to be checked again by {Day(due)}, before the date of a document that uses it", span, "Check what it says against its sources, then set `verified`.") with
        {
            Labels = [Listed(mention)],
        };

    public static Diagnostic TranslationDrifted(LanguageTag language, SourceSpan span, LocalizedEntry original, string digest) =>
        Make(TranslationDriftedDescriptor, $"the text in `{language}` was translated from an older text in `{original.Language}`", FirstLine(span), $"Bring the translation up to date, then write `of: {digest}`.") with
        {
            Labels = original.Span is { } place ? [new DiagnosticLabel(FirstLine(place), "the text as it is now")] : [],
        };

    /// <summary>What stands in one language only.</summary>
    /// <param name="difference">What it is.</param>
    /// <param name="mayQuote">True if everybody may see the texts.</param>
    /// <param name="texts">The two texts.</param>
    public static Diagnostic TextsDiffer(TextDifference difference, bool mayQuote, ComparedTexts texts)
    {
        var (here, there) = (difference.Here.Count > 0 ? difference.Here[0] : null, difference.There.Count > 0 ? difference.There[0] : null);
        var label = texts.InOriginal(here) is { } place ? new DiagnosticLabel(place, here is null ? "the other text" : "it stands here") : null;
        return Make(TextsDifferDescriptor, Message(difference, mayQuote, texts), texts.InTranslation(there, here), "Compare the two texts: one of them says something else, or less.") with
        {
            Labels = label is null ? [] : [label],
        };
    }

    /// <summary>What one language has more of.</summary>
    public static Diagnostic CountsDiffer(CountDifference count, ComparedTexts texts) =>
        Make(
            CountsDifferDescriptor,
            string.Create(CultureInfo.InvariantCulture, $"the texts in `{texts.Original.Language}` and `{texts.Translation.Language}` have {count.Here} and {count.There} {count.What}{count.Where}"),
            texts.InTranslation(count.ThereStart < 0 ? null : new FoundText("", count.ThereStart, 1), null),
            "Compare the two texts: something is missing in one of them, or came to one of them only.") with
        {
            Labels = texts.InOriginal(count.HereStart < 0 ? null : new FoundText("", count.HereStart, 1)) is { } place ? [new DiagnosticLabel(place, "the other text")] : [],
        };

    private static string Message(TextDifference difference, bool mayQuote, ComparedTexts texts)
    {
        var (ours, theirs) = (mayQuote ? Quoted(difference.Here) : null, mayQuote ? Quoted(difference.There) : null);
        if (difference.Here.Count > 0 && difference.There.Count > 0)
        {
            return ours is null || theirs is null
                ? $"the texts in `{texts.Original.Language}` and `{texts.Translation.Language}` have different {Plural(difference.What)}"
                : $"the text in `{texts.Original.Language}` has {Named(difference.What, difference.Here.Count)} {ours} where the text in `{texts.Translation.Language}` has {theirs}";
        }

        var (has, lacks, found, quoted) = difference.Here.Count > 0 ? (texts.Original, texts.Translation, difference.Here, ours) : (texts.Translation, texts.Original, difference.There, theirs);
        return found.Count == 1
            ? $"the text in `{has.Language}` has {Article(difference.What)} {difference.What}{(quoted is null ? "" : $", {quoted},")} that the text in `{lacks.Language}` lacks"
            : $"the text in `{has.Language}` has {Plural(difference.What)}{(quoted is null ? "" : $", {quoted},")} that the text in `{lacks.Language}` lacks";
    }

    private static string Named(string what, int count) => "the " + (count == 1 ? what : Plural(what));

    private static string Article(string what) => what[0] is 'o' or 'a' ? "an" : "a";

    private static string Plural(string what) => what switch
    {
        "person" => "people",
        "place in a source" => "places in sources",
        _ => what + "s",
    };

    // Null if there is something among it that not everybody may see.
    private static string? Quoted(IReadOnlyList<FoundText> found)
    {
        const int Most = 20;
        if (found.Count == 0 || found.Any(f => f.Shown.Length == 0))
            return null;
        var quoted = found.Take(Most).Select(f => $"`{Shorten(f.Shown)}`").ToList();
        return found.Count > Most
            ? string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", quoted)} and {found.Count - Most} more")
            : found.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted.SkipLast(1))} and {quoted[^1]}";
    }

    private static DiagnosticLabel Listed(Mention mention) => new(mention.Reference.Span, "listed here");

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
