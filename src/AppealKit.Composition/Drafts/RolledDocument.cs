using AppealKit.Diagnostics;

namespace AppealKit.Composition.Drafts;

/// <summary>A document rolled forward, and what a person has to look at.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Freed">Ids of people who were freed since, and stand in a group of their own now.</param>
/// <param name="Fitting">Ids of people whose status fits by now and who are not listed.</param>
/// <param name="TimeBound">Sentences, and dates of keys, that speak of a time.</param>
public sealed record RolledDocument(
    IReadOnlyList<DraftFile> Files, IReadOnlyList<string> Freed, IReadOnlyList<string> Fitting, IReadOnlyList<TimeBoundSentence> TimeBound)
{
    /// <summary>Of those who were freed, the ones whose day is vague: their ids with the date as it is written.</summary>
    public IReadOnlyList<string> Vague { get; init; } = [];

    /// <summary>Ids of people who are freed and were told of together with others who are not: the text about them speaks of both.</summary>
    public IReadOnlyList<string> Parted { get; init; } = [];

    /// <summary>People who are still listed although something else has changed: their ids, each with the event.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>Phrases that language packs lack: warnings.</summary>
    public IReadOnlyList<Diagnostic> Missing { get; init; } = [];
}
