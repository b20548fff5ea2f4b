using System.Globalization;
using AppealKit.Composition.Limits;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition;

// What is wrong with the length of a text.
internal static partial class CompositionDiagnostics
{
    private static readonly DiagnosticDescriptor TooLongToSayDescriptor = new("AK8014", Severity.Error, "a text that is too long for its slot");
    private static readonly DiagnosticDescriptor OverLimitDescriptor = new("AK8041", Severity.Error, "a text that is longer than the meeting allows");
    private static readonly DiagnosticDescriptor LeftOutDescriptor = new("AK8042", Severity.Notice, "paragraphs for which there is no time");

    /// <summary>AK8014.</summary>
    public static Diagnostic TooLongToSay(DocumentDefinition document, LanguageTag language, int seconds, int slot) => new(
        TooLongToSayDescriptor,
        FormattableString.Invariant($"the text in `{language}` takes {Clock(seconds)} to read, {Clock(Math.Max(1, seconds - slot))} over the slot of {Clock(slot)} minutes"),
        document.Meeting?.Meeting.Span ?? document.IdSpan)
    {
        Hints = ["Shorten it, or put paragraphs that may be left out between `::: optional` and `:::`."],
    };

    /// <summary>AK8041.</summary>
    /// <param name="document">The document.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="meeting">Its meeting.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="amount">How long the text is: words, pages, or seconds.</param>
    public static Diagnostic OverLimit(DocumentDefinition document, LanguageTag language, Meeting meeting, MeetingLimit limit, int amount)
    {
        var isOwn = limit.Span.File == meeting.File;
        var whose = isOwn ? meeting.Id : meeting.Venue?.Id ?? meeting.Id;
        var over = limit.Unit == LimitUnit.Minutes ? Clock((int)Math.Max(1, Math.Ceiling(amount - (limit.Value * 60)))) : Count((int)Math.Ceiling(amount - limit.Value), limit.Unit);
        var most = limit.Unit == LimitUnit.Minutes ? Clock((int)(limit.Value * 60)) : limit.Value.ToString("#,##0.##", CultureInfo.InvariantCulture);
        var finding = new Diagnostic(
            OverLimitDescriptor,
            $"the text in `{language}` is {over} over the {most} of `{whose}`{(limit.IsJoint is { } joint ? joint ? " for joint texts" : " for texts of one organisation" : "")}",
            document.Meeting?.Meeting.Span ?? document.IdSpan)
        {
            Hints =
            [
                (limit.Unit == LimitUnit.Minutes ? "Shorten it, or put paragraphs that may be left out between `::: optional` and `:::`." : "Shorten it.")
                    + " " + LimitOrigin.Of(limit),
            ],
        };
        return isOwn ? finding with { Labels = [new DiagnosticLabel(limit.Span, "the limit")] } : finding;
    }

    /// <summary>AK8042.</summary>
    public static Diagnostic LeftOut(DocumentDefinition document, LanguageTag language, IReadOnlyList<LeftOutParagraph> paragraphs) => new(
        LeftOutDescriptor,
        FormattableString.Invariant($"the text in `{language}` fits its time without {paragraphs.Count} optional paragraph{(paragraphs.Count == 1 ? "" : "s")}, {Count(paragraphs.Sum(p => p.Words), LimitUnit.Words)} less"),
        document.Meeting?.Meeting.Span ?? document.IdSpan)
    {
        Hints = ["Left out: " + string.Join("; ", paragraphs.Select(p => p.Beginning.Length > 0 ? $"“{p.Beginning}” ({Count(p.Words, LimitUnit.Words)})" : $"a paragraph of {Count(p.Words, LimitUnit.Words)}")) + "."],
    };

    private static string Count(int amount, LimitUnit unit) => string.Create(CultureInfo.InvariantCulture, $"{amount:#,##0} {(unit == LimitUnit.Pages ? "page" : "word")}{(amount == 1 ? "" : "s")}");

    private static string Clock(int seconds) => FormattableString.Invariant($"{seconds / 60}:{seconds % 60:00}");
}
