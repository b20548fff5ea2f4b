using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>One entry of a group of cases: a person, or several told together.</summary>
/// <param name="People">The ids; at least one.</param>
/// <param name="Text">A text for this document, instead of those of the people; Markdown.</param>
/// <param name="Span">Where it is written.</param>
public sealed record CaseGroupMember(IReadOnlyList<Reference> People, LocalizedText? Text, SourceSpan Span);
