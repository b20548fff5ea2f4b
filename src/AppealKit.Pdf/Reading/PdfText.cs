using System.Text;

namespace AppealKit.Pdf.Reading;

/// <summary>Reads all text that can be found in a file of ours: pages, outline, addresses, stated texts, metadata.</summary>
internal static class PdfText
{
    /// <summary>The text; null if it is not a file that we wrote.</summary>
    public static string? Of(byte[] file)
    {
        if (PdfObjects.Read(file) is not { } objects)
            return null;
        var fonts = FontsOf(objects);
        if (fonts.Count == 0)
            return null;
        var text = new StringBuilder();
        foreach (var (_, dictionary, data) in objects.Streams)
        {
            var content = Encoding.Latin1.GetString(data);
            if (dictionary.Contains("/Type/Metadata", StringComparison.Ordinal))
                text.Append(Encoding.UTF8.GetString(data)).Append('\n');
            else if (content.Contains(" Tf\n", StringComparison.Ordinal))
                text.Append(new PageText(fonts).Read(content));
        }

        foreach (var packed in objects.Packed.Values)
            AddStrings(packed, text);
        return text.ToString();
    }

    private static Dictionary<int, UnicodeMap> FontsOf(PdfObjects objects)
    {
        var maps = objects.Streams.Where(s => s.Data.AsSpan().StartsWith("/CIDInit"u8)).ToDictionary(s => s.Number, s => Encoding.Latin1.GetString(s.Data));
        var fonts = new Dictionary<int, UnicodeMap>();
        // <</Font<</F1 12 0 R/F2 15 0 R>>>>
        foreach (var resources in objects.Packed.Values.Where(p => p.StartsWith("<</Font<<", StringComparison.Ordinal)))
        {
            foreach (var part in resources.Split("/F", StringSplitOptions.RemoveEmptyEntries))
            {
                var words = part.Split(' ');
                if (words.Length >= 3 && int.TryParse(words[0], out var name) && int.TryParse(words[1], out var number)
                    && objects.Packed.TryGetValue(number, out var font) && maps.TryGetValue(PdfObjects.IntegerAfter(font, "/ToUnicode "), out var map))
                    fonts[name] = new UnicodeMap(map);
            }
        }

        return fonts;
    }

    private static void AddStrings(string dictionary, StringBuilder text)
    {
        for (var at = 0; at < dictionary.Length;)
        {
            if (dictionary[at] == '(')
                text.Append(PdfStrings.Words(PdfStrings.Read(dictionary, ref at))).Append('\n');
            else
                at++;
        }
    }
}
