namespace AppealKit.Workspace.Review;

/// <summary>Why a person who was held is held no longer.</summary>
internal enum FateKind
{
    /// <summary>Set free, by whatever act.</summary>
    Freed,

    /// <summary>Left the country, or was driven out of it.</summary>
    Left,

    /// <summary>Died.</summary>
    Died,
}
