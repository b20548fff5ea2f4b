namespace AppealKit.Document.Rendering;

/// <summary>A document in one format.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Pages">Number of pages; null for formats without pages.</param>
public sealed record RenderedDocument(ReadOnlyMemory<byte> Bytes, int? Pages);
