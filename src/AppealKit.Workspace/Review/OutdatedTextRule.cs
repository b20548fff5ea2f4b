using AppealKit.Diagnostics;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Review;

/// <summary>A text that a document prints is not older than an event that changed what holds for the person.</summary>
internal static class OutdatedTextRule
{
    public static void Check(Mention mention, DiagnosticBag findings)
    {
        if (Find(mention) is var (text, later))
            findings.Add(WorkspaceDiagnostics.TextOutdated(text.Span, later.Span));
    }

    /// <summary>True if the text that is printed for a mention is too old.</summary>
    public static bool Concerns(Mention mention) => Find(mention) is not null;

    private static (CaseText Text, CaseEvent Later)? Find(Mention mention)
    {
        foreach (var language in mention.Document.Languages)
        {
            if (mention.TextIn(language) is { AsOf.Latest: { } asOf } text && FirstAfter(mention, asOf) is { } later)
                return (text, later);
        }

        return null;
    }

    private static CaseEvent? FirstAfter(Mention mention, DateOnly asOf)
    {
        foreach (var item in mention.Person.Events)
        {
            if (ChangesStatus(item.Type) && item.Date?.Earliest is { } first && first > asOf && first <= mention.Day)
                return item;
        }

        return null;
    }

    private static bool ChangesStatus(EventType type) => type is EventType.Detained or EventType.Sentenced or EventType.Resentenced or EventType.TermExpired
        or EventType.Released or EventType.Pardoned or EventType.Amnestied or EventType.Commuted or EventType.Deported or EventType.Extradited
        or EventType.ForciblyReturned or EventType.Expelled or EventType.Fled or EventType.Disappeared or EventType.Found or EventType.Died;
}
