using System.Xml.Linq;

namespace AppealKit.Testing.Pdf;

/// <summary>Checks that XMP is well formed, makes the claims, and says the same as the information dictionary.</summary>
public static class MetadataCheck
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Xmp = "http://ns.adobe.com/xap/1.0/";
    private static readonly XNamespace PdfNamespace = "http://ns.adobe.com/pdf/1.3/";

    /// <summary>Everything that is wrong with the metadata of a file.</summary>
    public static IEnumerable<string> Find(PdfFile file)
    {
        if (file.Catalog["Metadata"] is not PdfStream stream || stream.Dictionary.Name("Subtype") != "XML" || stream.Dictionary.Keys.Contains("Filter"))
            return ["06-002: no metadata in plain XMP"];
        XDocument xmp;
        try
        {
            using var reader = new StreamReader(new MemoryStream(stream.Data), new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true));
            xmp = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (Exception e) when (e is System.Xml.XmlException or ArgumentException)
        {
            return ["6.6.2.1: the metadata is not well-formed: " + e.Message];
        }

        return Compare(xmp, file.Trailer.Dictionary("Info"), file.Catalog.Text("Lang") ?? "");
    }

    private static IEnumerable<string> Compare(XDocument xmp, PdfDictionary? info, string language)
    {
        XNamespace pdfa = "http://www.aiim.org/pdfa/ns/id/", pdfua = "http://www.aiim.org/pdfua/ns/id/";
        if (Value(xmp, pdfua + "part") != "1")
            yield return "05-001: the metadata does not claim PDF/UA-1";
        if (Value(xmp, pdfa + "part") != "2" || Value(xmp, pdfa + "conformance") != "A")
            yield return "6.6.4: the metadata does not claim PDF/A-2a";
        if (!xmp.Descendants().Any(e => e.Name.LocalName == "namespaceURI" && e.Value == pdfua.NamespaceName))
            yield return "6.6.2.3.3: the schema of PDF/UA is not described";
        var title = Items(xmp, "title");
        if (title.Count != 2 || title[0].Length == 0 || title[0] != title[1] || title[0] != info?.Text("Title"))
            yield return "06-003: no title, or another one than in the information dictionary";
        if (Items(xmp, "language") is not [var said] || said != language)
            yield return "the metadata says another language";
        if (string.Join("; ", Items(xmp, "creator")) != (info?.Text("Author") ?? "") && info?.Text("Author")?.EndsWith('…') != true)
            yield return "the metadata says other issuers";
        if ((Items(xmp, "description") is [var description, _] ? description : null) != info?.Text("Subject"))
            yield return "the metadata says another subject";
        if (Value(xmp, PdfNamespace + "Producer") != info?.Text("Producer"))
            yield return "the metadata says another producer";
        var created = Value(xmp, Xmp + "CreateDate") ?? "";
        if (created != Value(xmp, Xmp + "ModifyDate") || info?.Text("CreationDate") != info?.Text("ModDate")
            || $"D:{created.Replace("-", "", StringComparison.Ordinal).Replace("T", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal)}" != info?.Text("CreationDate"))
            yield return "the metadata says another date";
    }

    private static string? Value(XDocument xmp, XName name) => xmp.Descendants(name).SingleOrDefault()?.Value;

    private static List<string> Items(XDocument xmp, string property) =>
        [.. xmp.Descendants(Dc + property).SelectMany(p => p.Descendants(Rdf + "li")).Select(i => i.Value)];
}
