namespace AppealKit.Workspace.Calendar;

/// <summary>A step towards a document, in the order in which they come.</summary>
public enum DeadlineKind
{
    /// <summary>The draft is written.</summary>
    Draft,

    /// <summary>The translations are there.</summary>
    Translation,

    /// <summary>Nobody signs any more.</summary>
    SignOn,

    /// <summary>The document comes out.</summary>
    Publication,
}
