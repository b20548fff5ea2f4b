namespace AppealKit.Workspace.Model.People;

/// <summary>Whether a person is held.</summary>
public enum Custody
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>At liberty.</summary>
    Free,

    /// <summary>Held without sentence.</summary>
    Detained,

    /// <summary>Serving a sentence.</summary>
    Imprisoned,

    /// <summary>At liberty under conditions (suspended sentence, house arrest).</summary>
    Restricted,
}
