namespace AppealKit.Composition.Output;

/// <summary>A file that a build wrote.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Format"><c>html</c>, <c>pdf</c>, …</param>
/// <param name="Path">Path below the output folder, with forward slashes.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Sha256">Digest of the file, lower-case hexadecimal.</param>
/// <param name="Pages">Number of pages; null for formats without.</param>
/// <param name="Words">Number of words of the text without notes.</param>
/// <param name="Notes">Number of notes.</param>
public sealed record ManifestEntry(
    string Id, string Kind, string Language, string Format, string Path, long Bytes, string Sha256, int? Pages, int Words, int Notes)
{
    /// <summary>Order of entries in a manifest: by document, language, format, as text.</summary>
    public static int CompareOrder(ManifestEntry a, ManifestEntry b)
    {
        var order = string.CompareOrdinal(a.Id, b.Id);
        if (order == 0)
            order = string.CompareOrdinal(a.Language, b.Language);
        return order != 0 ? order : string.CompareOrdinal(a.Format, b.Format);
    }
}
