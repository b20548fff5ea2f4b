namespace AppealKit.Testing.Pdf;

/// <summary>A keyword of the file's syntax, or an operator of a content stream.</summary>
public sealed record PdfKeyword(string Value);
