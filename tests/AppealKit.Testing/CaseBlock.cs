namespace AppealKit.Testing;

/// <summary>A fenced block of a <see cref="CaseFile"/>.</summary>
/// <param name="Language">The first word of its info string: <c>yaml</c>, <c>text</c>.</param>
/// <param name="Name">The rest of it: a file name or what the block is for (<c>expected</c>, <c>diagnostics</c>).</param>
/// <param name="Text">Its lines, each ended by LF.</param>
public sealed record CaseBlock(string Language, string Name, string Text);
