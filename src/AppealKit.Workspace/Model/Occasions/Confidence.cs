namespace AppealKit.Workspace.Model.Occasions;

/// <summary>How far a fact is trusted.</summary>
public enum Confidence
{
    /// <summary>Read in the source named.</summary>
    Checked,

    /// <summary>From memory; to be checked before it is used.</summary>
    Recalled,
}
