using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>One thing that is asked.</summary>
/// <param name="Text">The words; Markdown.</param>
/// <param name="Commitments">Commitments it rests on, as <c>copenhagen-1990/9.1</c>; not checked here.</param>
public sealed record Recommendation(LocalizedText Text, IReadOnlyList<Reference> Commitments);
