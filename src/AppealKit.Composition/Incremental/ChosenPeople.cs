using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Incremental;

/// <summary>Whom the condition of a group of cases chose on a day.</summary>
/// <param name="Group">The group.</param>
/// <param name="Day">The day.</param>
/// <param name="People">The ids, in order.</param>
internal sealed record ChosenPeople(CaseGroup Group, DateOnly Day, IReadOnlyList<string> People);
