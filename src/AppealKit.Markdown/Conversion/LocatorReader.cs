using AppealKit.Markdown.Citations;

namespace AppealKit.Markdown.Conversion;

/// <summary>Reads <c>, para. 12</c> after the id of a source.</summary>
internal static class LocatorReader
{
    // The abbreviations that pandoc knows for the locator terms of CSL 1.0.2, as far as documents of ours cite such places.
    private static readonly Dictionary<string, (string Label, bool Plural)> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["p."] = ("page", false),
        ["pp."] = ("page", true),
        ["page"] = ("page", false),
        ["pages"] = ("page", true),
        ["para."] = ("paragraph", false),
        ["par."] = ("paragraph", false),
        ["paras."] = ("paragraph", true),
        ["pars."] = ("paragraph", true),
        ["paragraph"] = ("paragraph", false),
        ["paragraphs"] = ("paragraph", true),
        ["¶"] = ("paragraph", false),
        ["¶¶"] = ("paragraph", true),
        ["art."] = ("article", false),
        ["arts."] = ("article", true),
        ["article"] = ("article", false),
        ["articles"] = ("article", true),
        ["chap."] = ("chapter", false),
        ["chaps."] = ("chapter", true),
        ["ch."] = ("chapter", false),
        ["chapter"] = ("chapter", false),
        ["chapters"] = ("chapter", true),
        ["sec."] = ("section", false),
        ["secs."] = ("section", true),
        ["section"] = ("section", false),
        ["sections"] = ("section", true),
        ["§"] = ("section", false),
        ["§§"] = ("section", true),
        ["vol."] = ("volume", false),
        ["vols."] = ("volume", true),
        ["volume"] = ("volume", false),
        ["volumes"] = ("volume", true),
        ["fig."] = ("figure", false),
        ["figs."] = ("figure", true),
        ["l."] = ("line", false),
        ["ll."] = ("line", true),
        ["n."] = ("note", false),
        ["nn."] = ("note", true),
        ["note"] = ("note", false),
        ["notes"] = ("note", true),
        ["pt."] = ("part", false),
        ["pts."] = ("part", true),
        ["part"] = ("part", false),
        ["parts"] = ("part", true),
        ["app."] = ("appendix", false),
        ["annex"] = ("appendix", false),
        ["appendix"] = ("appendix", false),
        ["table"] = ("table", false),
        ["tables"] = ("table", true),
        ["rule"] = ("rule", false),
        ["rules"] = ("rule", true),
    };

    /// <summary>Reads what stands after an id.</summary>
    /// <param name="rest">The text, comma included.</param>
    /// <param name="formatter">Knows the words of the document's language.</param>
    /// <param name="suffix">What is no locator, with the comma or space before it.</param>
    /// <returns>Null if there is no locator.</returns>
    public static CitationLocator? Read(string rest, ICitationFormatter formatter, out string suffix)
    {
        suffix = rest;
        if (!rest.StartsWith(','))
            return null;
        var text = rest[1..].TrimStart();
        var labelEnd = LabelLength(text, formatter, out var label, out var plural);
        var value = text[labelEnd..].TrimStart();
        var length = ValueLength(value, romans: labelEnd > 0);
        if (length == 0)
            return null;
        suffix = value[length..];
        value = value[..length];
        return new CitationLocator(label, value, plural || value.AsSpan().IndexOfAny(",-–") >= 0);
    }

    private static int LabelLength(string text, ICitationFormatter formatter, out string label, out bool plural)
    {
        (label, plural) = ("page", false);
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !char.IsAsciiDigit(text[end]))
            end++;
        if (Labels.TryGetValue(text[..end], out var found))
            (label, plural) = found;
        else if (end > 0 && formatter.LabelOf(text[..end]) is { } own)
            (label, plural) = (own.Label, own.Plural);
        else
            return 0;
        return end;
    }

    // Numbers, ranges and lists of them: `12`, `3-5`, `2, 7`, `19(3)(a)`, `iv`.
    private static int ValueLength(string text, bool romans)
    {
        var length = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != ',')
                end++;
            if (!IsNumber(text.AsSpan()[start..end], romans))
                break;
            length = end;
            // The list goes on only after a comma.
            if (end == text.Length || text[end] != ',')
                break;
            start = end + 1;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
        }

        return length;
    }

    // Words like "civil" are Roman numerals too, so those count only after a label.
    private static bool IsNumber(ReadOnlySpan<char> word, bool romans) => word.IndexOfAnyInRange('0', '9') >= 0
        || (romans && word.Length > 0 && word.TrimStart("ivxlcdm").TrimStart("-–").TrimStart("ivxlcdm").IsEmpty);
}
