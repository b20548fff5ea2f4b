using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>What is asked of one addressee.</summary>
/// <param name="To">The id of an addressee of the document; null if it is for all.</param>
/// <param name="Lead">The words before the list.</param>
/// <param name="Items">What is asked.</param>
/// <param name="Span">Where it is written.</param>
public sealed record RecommendationGroup(Reference? To, LocalizedText? Lead, IReadOnlyList<Recommendation> Items, SourceSpan Span);
