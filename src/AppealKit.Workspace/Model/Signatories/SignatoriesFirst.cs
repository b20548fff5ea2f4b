namespace AppealKit.Workspace.Model.Signatories;

/// <summary>Who stands first on a printed list, after those that lead.</summary>
public enum SignatoriesFirst
{
    /// <summary>The organisations.</summary>
    Organisations,

    /// <summary>The people.</summary>
    People,
}
