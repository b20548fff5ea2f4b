using System.Globalization;
using System.Text;
using AppealKit.Pdf.Core;

namespace AppealKit.Pdf.Metadata;

/// <summary>Writes the metadata in XMP (ISO 16684-1), with the claims of PDF/UA-1 and PDF/A-2a.</summary>
internal static class XmpPacket
{
    // PDF/A knows the schemas of XMP itself only; others have to be described (ISO 19005-2, 6.6.2.3.3).
    private const string PdfUaSchema =
        """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>

        """;

    /// <summary>Writes the packet.</summary>
    /// <returns>The number of its stream.</returns>
    public static int Write(DocumentFacts facts, ObjectWriter objects)
    {
        var number = objects.Allocate();
        objects.PlainStream(number, "/Type/Metadata/Subtype/XML"u8, Encoding.UTF8.GetBytes(Text(facts)));
        return number;
    }

    /// <summary>The packet.</summary>
    public static string Text(DocumentFacts facts)
    {
        var xmp = new StringBuilder(4096);
        xmp.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
            .Append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
            .Append("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"")
            .Append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n")
            .Append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n")
            .Append("<dc:format>application/pdf</dc:format>\n");
        Alternatives(xmp, "dc:title", facts.Title, facts.Language);
        if (facts.Description is { } description)
            Alternatives(xmp, "dc:description", description, facts.Language);
        xmp.Append("<dc:language><rdf:Bag><rdf:li>");
        Escape(xmp, facts.Language);
        xmp.Append("</rdf:li></rdf:Bag></dc:language>\n");
        Creators(xmp, facts.Issuers);
        var date = facts.Date.ToString("O", CultureInfo.InvariantCulture) + "T00:00:00Z";
        xmp.Append("<xmp:CreateDate>").Append(date).Append("</xmp:CreateDate><xmp:ModifyDate>").Append(date)
            .Append("</xmp:ModifyDate><pdf:Producer>").Append(DocumentFacts.Producer).Append("</pdf:Producer>\n</rdf:Description>\n")
            .Append(PdfUaSchema)
            .Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return xmp.ToString();
    }

    private static void Alternatives(StringBuilder xmp, string property, string text, string language)
    {
        xmp.Append('<').Append(property).Append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
        Escape(xmp, text);
        xmp.Append("</rdf:li><rdf:li xml:lang=\"");
        Escape(xmp, language);
        xmp.Append("\">");
        Escape(xmp, text);
        xmp.Append("</rdf:li></rdf:Alt></").Append(property).Append(">\n");
    }

    private static void Creators(StringBuilder xmp, IReadOnlyList<string> issuers)
    {
        if (issuers.Count == 0)
            return;
        xmp.Append("<dc:creator><rdf:Seq>");
        foreach (var issuer in issuers)
        {
            xmp.Append("<rdf:li>");
            Escape(xmp, issuer);
            xmp.Append("</rdf:li>");
        }

        xmp.Append("</rdf:Seq></dc:creator>\n");
    }

    // Control characters and halves of surrogate pairs, which XML cannot hold, were taken out of the facts before.
    private static void Escape(StringBuilder xmp, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => xmp.Append("&lt;"),
                '>' => xmp.Append("&gt;"),
                '&' => xmp.Append("&amp;"),
                '"' => xmp.Append("&quot;"),
                _ => xmp.Append(c),
            };
        }
    }
}
