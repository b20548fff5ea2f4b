using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Limits;

/// <summary>Holds finished texts against the limits of their meeting and the slot of their session. Words and speaking time are of the text, whatever its format; only files with pages have pages.</summary>
/// <param name="withheld">What the audience may not see: messages quote texts.</param>
internal sealed class LimitCheck(WithheldSearches withheld)
{
    /// <summary>What is too long in a text, and what was left out of it.</summary>
    public IEnumerable<Diagnostic> OfText(AppealDocument text, DocumentDefinition document)
    {
        var limits = TextLimits.Of(Model, document);
        var words = limits.All.Any(l => l.Unit == LimitUnit.Words) ? PlainText.CountWords(text) : 0;
        foreach (var limit in limits.All)
        {
            if (limit.Unit == LimitUnit.Words && words > limit.Value)
                yield return CompositionDiagnostics.OverLimit(document, text.Language, limits.Meeting!, limit, words);
            else if (limit.Unit == LimitUnit.Minutes && text.Speech is { } timed && IsTooLong(timed, TextLimits.SecondsOf(limit)))
                yield return CompositionDiagnostics.OverLimit(document, text.Language, limits.Meeting!, limit, timed.Seconds);
        }

        if (text.Speech is not { } speech)
            yield break;
        if (document.Meeting?.Slot is { } slot && TextLimits.SecondsOf(slot) is var most && IsTooLong(speech, most))
            yield return CompositionDiagnostics.TooLongToSay(document, text.Language, speech.Seconds, most);
        if (speech.LeftOut.Count > 0)
            yield return CompositionDiagnostics.LeftOut(document, text.Language, [.. speech.LeftOut.Select(l => withheld.Of(document.Id).In(l.Beginning).Any() ? l with { Beginning = "" } : l)]);
    }

    /// <summary>What is too long in a file with pages.</summary>
    public IEnumerable<Diagnostic> OfPages(int pages, AppealDocument text, DocumentDefinition document)
    {
        var limits = TextLimits.Of(Model, document);
        return limits.All.Where(l => l.Unit == LimitUnit.Pages && pages > l.Value).Select(l => CompositionDiagnostics.OverLimit(document, text.Language, limits.Meeting!, l, pages));
    }

    private WorkspaceModel Model => withheld.Seen;

    private static bool IsTooLong(SpeechMeasure speech, int seconds) => speech.Words > SpeechMeasure.WordsIn(seconds, speech.Rate);
}
