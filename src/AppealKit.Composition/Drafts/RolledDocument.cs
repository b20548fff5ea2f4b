namespace AppealKit.Composition.Drafts;

/// <summary>A document rolled forward, and what a person has to look at.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Freed">Ids of people who were freed since, and stand in a group of their own now.</param>
/// <param name="Fitting">Ids of people whose status fits by now and who are not listed.</param>
/// <param name="TimeBound">Sentences that speak of a time.</param>
public sealed record RolledDocument(
    IReadOnlyList<DraftFile> Files, IReadOnlyList<string> Freed, IReadOnlyList<string> Fitting, IReadOnlyList<TimeBoundSentence> TimeBound);
