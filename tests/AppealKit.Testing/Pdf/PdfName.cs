namespace AppealKit.Testing.Pdf;

/// <summary>A name, without its slash.</summary>
public sealed record PdfName(string Value);
