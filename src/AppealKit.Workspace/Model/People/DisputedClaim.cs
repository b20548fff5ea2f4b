namespace AppealKit.Workspace.Model.People;

/// <summary>What another source says of the same event.</summary>
/// <param name="Event">The event as the other source tells it; what it does not say is taken from the event that it disputes.</param>
/// <param name="Source">The other source, if it is given.</param>
public sealed record DisputedClaim(CaseEvent Event, Reference? Source);
