namespace AppealKit.Testing.Pdf;

/// <summary>A reference to an object.</summary>
public sealed record PdfReference(int Number);
