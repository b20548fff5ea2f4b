using AppealKit.Diagnostics.Source;

namespace AppealKit.Composition.Bodies;

/// <summary>A part of a body: what stands between <c>::: part NAME</c> and its <c>:::</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Text">The text between the two lines.</param>
internal sealed record BodyPart(string Name, SourceSpan NameSpan, SourceSpan Text);
