using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model;

/// <summary>A text that an audience may not see, to be searched for in finished files. Never print <paramref name="Text"/>.</summary>
/// <param name="Text">The text as it could stand in a file; at least three letters or digits long.</param>
/// <param name="What">What it is, without saying it: <c>name of a person</c>, <c>e-mail of a contact</c>.</param>
/// <param name="Span">Where it is written.</param>
public sealed record WithheldText(string Text, string What, SourceSpan Span);
