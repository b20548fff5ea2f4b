namespace AppealKit.Workspace.Model.People;

/// <summary>How sure an event is.</summary>
public enum Certainty
{
    /// <summary>Told by a source.</summary>
    Reported,

    /// <summary>Claimed by one side.</summary>
    Alleged,

    /// <summary>Established.</summary>
    Confirmed,
}
