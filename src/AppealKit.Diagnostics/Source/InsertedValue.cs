namespace AppealKit.Diagnostics.Source;

/// <summary>A value printed by a template: plain text that means nothing but itself.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">BCP 47 tag of the text if it differs from that of the document, else null.</param>
/// <param name="Origin">Where it came from.</param>
public sealed record InsertedValue(string Text, string? Language, Origin Origin);
