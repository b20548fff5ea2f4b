using AppealKit.Composition.Output;

namespace AppealKit.Composition.Meetings;

/// <summary>A file that a build of a meeting adds.</summary>
/// <param name="Path">Its path below the output folder.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record MeetingFile(string Path, WriteOutcome Outcome);
