using AppealKit.Diagnostics;

namespace AppealKit.Workspace.Review;

/// <summary>A sentence that has run out by the document's date is followed by what came after it.</summary>
internal static class EndedSentenceRule
{
    public static void Check(Mention mention, DiagnosticBag findings)
    {
        if (mention.Person.SentenceOn(mention.Day) is { EndsNotAfter: { } end } sentence && end < mention.Day)
            findings.Add(WorkspaceDiagnostics.SentenceEnded(sentence.Event.Span, end, mention));
    }
}
