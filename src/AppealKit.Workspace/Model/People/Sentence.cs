using AppealKit.Values;

namespace AppealKit.Workspace.Model.People;

/// <summary>
/// A sentence that is being served on a day, with the days between which it began and will end. Files seldom tell them to the day: time in
/// detention before the sentence may count or not, and a month stands for any of its days.
/// </summary>
/// <param name="Event">The event that set it.</param>
/// <param name="BeganNotBefore">The first day on which it can have begun: that of the detention, else of the sentence; null if not known.</param>
/// <param name="BeganNotAfter">The last day on which it can have begun: that of the sentence.</param>
/// <param name="EndsNotBefore">The first day on which it can end; null if its length is not known.</param>
/// <param name="EndsNotAfter">The last day on which it can end; null if its length is not known.</param>
public sealed record Sentence(CaseEvent Event, DateOnly? BeganNotBefore, DateOnly? BeganNotAfter, DateOnly? EndsNotBefore, DateOnly? EndsNotAfter)
{
    /// <summary>Its length, as it was set or made milder since; null if it is not known.</summary>
    public IsoDuration? Term { get; init; } = Event.Term;

    /// <summary>Full months served on a day; null if that is not certain.</summary>
    public int? MonthsServed(DateOnly day) => FullMonths.Certain(BeganNotBefore, BeganNotAfter, day, day);

    /// <summary>Full months that remain on a day; null if that is not certain, or if the end has passed.</summary>
    public int? MonthsLeft(DateOnly day) => FullMonths.Certain(day, day, EndsNotBefore, EndsNotAfter);
}
