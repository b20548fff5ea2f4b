namespace AppealKit.Document.Rendering;

/// <summary>A document in one format.</summary>
/// <param name="Bytes">The whole file.</param>
/// <param name="Pages">Number of pages; null for formats without pages.</param>
/// <param name="SearchText">Every word that somebody can find in the file, metadata and addresses included, as plain text: it is searched for what the
/// audience may not see.</param>
public sealed record RenderedDocument(ReadOnlyMemory<byte> Bytes, int? Pages, string SearchText);
