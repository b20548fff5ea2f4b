using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Review;

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
    /// <param name="what">A source, number or person.</param>
    /// <param name="value">Which one; null if not everybody may see it.</param>
    /// <param name="has">The text that has it.</param>
    /// <param name="lacks">The text that does not.</param>
    public static Diagnostic TextsDiffer(string what, string? value, LocalizedEntry has, LocalizedEntry lacks) =>
        Make(
            TextsDifferDescriptor,
            $"the text in `{has.Language}` has a {what}{(value is null ? "" : $", `{Shorten(value)}`,")} that the text in `{lacks.Language}` lacks",
            FirstLine(lacks.Span ?? has.Span!.Value),
            "Compare the two texts: one of them says something else, or less.") with
        {
            Labels = lacks.Span is not null && has.Span is { } place ? [new DiagnosticLabel(FirstLine(place), "it stands here")] : [],
        };

    private static DiagnosticLabel Listed(Mention mention) => new(mention.Reference.Span, "listed here");

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
