using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Model.Meetings;

/// <summary>Which cases a session is about, beside what its topics choose.</summary>
/// <param name="People">People who belong to it, whatever their topics.</param>
/// <param name="Where">Narrows what the topics choose; null for the topics alone.</param>
/// <param name="Exclude">People who are left out.</param>
public sealed record SessionCases(IReadOnlyList<Reference> People, CaseFilter? Where, IReadOnlyList<Reference> Exclude);
