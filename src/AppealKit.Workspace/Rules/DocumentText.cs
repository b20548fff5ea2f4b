using AppealKit.Values;

namespace AppealKit.Workspace.Rules;

/// <summary>A text that a document prints.</summary>
/// <param name="Path">Its path in the file: <c>cases.imprisoned.heading</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record DocumentText(string Path, LocalizedText Text);
