namespace AppealKit.Composition.Meetings;

/// <summary>What a meeting can lack.</summary>
public enum PlanGapKind
{
    /// <summary>No case belongs to the session.</summary>
    NoCases,

    /// <summary>The title of the session, or of its document, is not given in a language that is wanted.</summary>
    NoTitle,

    /// <summary>The document does not come out in a language that is wanted.</summary>
    NoLanguage,

    /// <summary>The document has prose in other languages, and none in this one.</summary>
    NoBody,

    /// <summary>Nobody is named who reads the statement.</summary>
    NoSpeaker,

    /// <summary>Nobody says how long one may speak.</summary>
    NoSlot,

    /// <summary>A recommendation belongs to no session.</summary>
    UnusedRecommendation,

    /// <summary>Nothing is known of when papers are due.</summary>
    NoDeadline,
}
