namespace AppealKit.Workspace.Model.People;

/// <summary>Whether it is known where a person is.</summary>
public enum Whereabouts
{
    /// <summary>Known.</summary>
    Known,

    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Disappeared.</summary>
    Disappeared,
}
