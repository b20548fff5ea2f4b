namespace AppealKit.Composition.Incremental;

/// <summary>Whom the condition of a group of cases chose when a text was built.</summary>
/// <param name="Document">The document of the group.</param>
/// <param name="Group">The id of the group.</param>
/// <param name="Day">The day that the condition was asked for.</param>
/// <param name="People">The ids of those whom it chose, in order.</param>
internal sealed record RecordedChoice(string Document, string Group, DateOnly Day, IReadOnlyList<string> People);
