using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>A quotation at the head of a document.</summary>
/// <param name="Text">The words; Markdown.</param>
/// <param name="Name">Who says them, as far as it may be told.</param>
/// <param name="Role">In what role.</param>
/// <param name="Place">Where from.</param>
public sealed record Epigraph(LocalizedText Text, LocalizedText? Name, LocalizedText? Role, LocalizedText? Place);
