using System.Globalization;
using AppealKit.Pdf.Core;

namespace AppealKit.Pdf.Metadata;

/// <summary>Writes the document information dictionary (ISO 32000-1, 14.3.3), for readers that do not look at XMP.</summary>
internal static class InformationDictionary
{
    /// <summary>Writes it.</summary>
    /// <returns>The number of its object.</returns>
    public static int Write(DocumentFacts facts, ObjectWriter objects)
    {
        var buffer = objects.Begin(out var number).Raw("<</Title"u8).Text(facts.Title);
        if (facts.Issuers.Count > 0)
            buffer.Raw("/Author"u8).Text(facts.Author);
        if (facts.Description is { } description)
            buffer.Raw("/Subject"u8).Text(description);
        var date = $"D:{facts.Date.ToString("O", CultureInfo.InvariantCulture).Replace("-", "", StringComparison.Ordinal)}000000Z";
        buffer.Raw("/Producer"u8).Text(DocumentFacts.Producer).Raw("/CreationDate"u8).Text(date).Raw("/ModDate"u8).Text(date).Raw(">>"u8);
        return number;
    }
}
