namespace AppealKit.Workspace.Model.People;

/// <summary>Gender, for grammar.</summary>
public enum Gender
{
    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,

    /// <summary>They.</summary>
    Other,
}
