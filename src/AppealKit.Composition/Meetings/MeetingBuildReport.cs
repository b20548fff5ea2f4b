namespace AppealKit.Composition.Meetings;

/// <summary>What a build of a meeting did.</summary>
/// <param name="Build">The documents of its sessions, with all that was found.</param>
/// <param name="Files">What was added.</param>
/// <param name="Unsent">Paths of the files that the zip lacks, because they could not be built.</param>
public sealed record MeetingBuildReport(BuildReport Build, IReadOnlyList<MeetingFile> Files, IReadOnlyList<string> Unsent);
