namespace AppealKit.Workspace.Model.Documents;

/// <summary>The act by which people were freed.</summary>
/// <param name="Act">How.</param>
/// <param name="IsMadePublic">Whether the authorities made it public; null if it does not say.</param>
/// <param name="Occasion">The occasion.</param>
public sealed record ReleaseAct(ReleaseKind? Act, bool? IsMadePublic, OccasionReference? Occasion);
