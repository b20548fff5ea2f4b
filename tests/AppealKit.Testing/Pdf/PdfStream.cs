namespace AppealKit.Testing.Pdf;

/// <summary>A stream.</summary>
/// <param name="Dictionary">Its dictionary.</param>
/// <param name="Data">Its content, unpacked.</param>
public sealed record PdfStream(PdfDictionary Dictionary, byte[] Data);
