using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Import;

/// <summary>What an answer about the text means.</summary>
/// <param name="State">How far somebody has come.</param>
/// <param name="IsUnderstood">False if not all of the answer is understood.</param>
internal readonly record struct StateAnswer(SignatoryState State, bool IsUnderstood)
{
    /// <summary>True if the words themselves are to be kept: the state alone does not tell what somebody wants.</summary>
    public bool KeepsWords => !IsUnderstood || State == SignatoryState.Conditional;
}
