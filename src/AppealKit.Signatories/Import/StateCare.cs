using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Import;

/// <summary>How careful states are. Only who approved is printed: everything else is more careful than that.</summary>
internal static class StateCare
{
    /// <summary>The more careful, the higher.</summary>
    public static int Of(SignatoryState state) => state switch
    {
        SignatoryState.Approved => 0,
        SignatoryState.Invited or SignatoryState.Pending => 1,
        SignatoryState.Conditional => 2,
        SignatoryState.Declined => 3,
        _ => 4,
    };
}
