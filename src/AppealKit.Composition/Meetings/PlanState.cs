namespace AppealKit.Composition.Meetings;

/// <summary>How far a text for a session is.</summary>
public enum PlanState
{
    /// <summary>Put together from the data of the meeting, perhaps with prose of its own.</summary>
    Composed,

    /// <summary>Somebody wrote its definition.</summary>
    Written,

    /// <summary>It has prose in other languages, and none in this one.</summary>
    MissingBody,

    /// <summary>It cannot be built.</summary>
    Errors,

    /// <summary>The language is wanted, and the document that somebody wrote does not have it.</summary>
    MissingLanguage,
}
