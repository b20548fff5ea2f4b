namespace AppealKit.Workspace.Model.People;

/// <summary>What holds for a person on a day, in facets that are independent of each other.</summary>
/// <param name="Custody">Whether the person is held.</param>
/// <param name="Returned">By what act the person was brought back.</param>
/// <param name="Whereabouts">Whether it is known where the person is.</param>
/// <param name="IsAlive">False once the person died.</param>
public sealed record PersonStatus(Custody Custody, ReturnKind Returned, Whereabouts Whereabouts, bool IsAlive)
{
    /// <summary>The event from which <see cref="Custody"/> follows; null if there is none.</summary>
    public CaseEvent? CustodyEvent { get; init; }

    /// <summary>The event from which <see cref="Returned"/> follows; null if there is none.</summary>
    public CaseEvent? ReturnEvent { get; init; }

    internal static PersonStatus Of(IReadOnlyList<CaseEvent> events, DateOnly day) => StatusTimeline.StatusOn(events, day);
}
