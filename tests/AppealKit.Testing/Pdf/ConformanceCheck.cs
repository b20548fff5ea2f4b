namespace AppealKit.Testing.Pdf;

/// <summary>
/// The conditions of PDF/UA-1 (ISO 14289-1; the Matterhorn Protocol 1.1 numbers its checkpoints) and PDF/A-2a (ISO 19005-2) that can
/// be checked from a file of ours by a machine.
/// </summary>
public static class ConformanceCheck
{
    private static readonly HashSet<string> StandardTypes =
    [
        "Document", "Part", "Sect", "Div", "BlockQuote", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "THead",
        "TBody", "TR", "TH", "TD", "Span", "Quote", "Note", "Reference", "Code", "Link", "Figure", "Caption", "TOC", "TOCI",
    ];

    /// <summary>Everything that is wrong with a file; nothing if it is fine.</summary>
    public static IReadOnlyList<string> Find(ReadOnlyMemory<byte> data)
    {
        try
        {
            var document = TaggedDocument.Open(data);
            return [.. Catalog(document.File), .. MetadataCheck.Find(document.File), .. Pages(document), .. Elements(document), .. Notes(document), .. Fonts(document), .. Forbidden(document.File)];
        }
        catch (Exception e) when (e is FormatException or InvalidCastException or NullReferenceException or KeyNotFoundException or IndexOutOfRangeException)
        {
            return [e.Message];
        }
    }

    private static IEnumerable<string> Catalog(PdfFile file)
    {
        var catalog = file.Catalog;
        if (string.IsNullOrEmpty(catalog.Text("Lang")))
            yield return "11-006: the document has no language";
        if (catalog.Dictionary("MarkInfo")?["Marked"] is not true)
            yield return "06-001: the document is not marked as tagged";
        if (catalog.Dictionary("ViewerPreferences")?["DisplayDocTitle"] is not true)
            yield return "07-001: the title is not shown";
        if (catalog.Array("OutputIntents") is not [PdfDictionary intent] || intent.Name("S") != "GTS_PDFA1"
            || intent["DestOutputProfile"] is not PdfStream { Data: { Length: > 128 } profile } || !profile.AsSpan(36, 4).SequenceEqual("acsp"u8))
            yield return "6.2.3: no output intent with a colour profile";
        if (file.Trailer.Array("ID") is not [byte[] { Length: 16 }, byte[] { Length: 16 }] || file.Trailer.Keys.Contains("Encrypt"))
            yield return "6.1.3: no identifier, or the file is encrypted";
    }

    private static IEnumerable<string> Pages(TaggedDocument document)
    {
        var parents = ParentTree(document);
        var seen = document.Root.All.SelectMany(e => e.Children.OfType<PdfSequence>().Select(s => (s, e))).ToList();
        if (seen.Count != seen.DistinctBy(p => p.s).Count())
            yield return "a sequence stands twice in the structure";
        var owners = seen.DistinctBy(p => p.s).ToDictionary(p => p.s, p => p.e);
        var annotated = document.Root.All.SelectMany(e => e.Children.OfType<PdfDictionary>().Select(a => (a, e))).ToDictionary(p => p.a, p => p.e);
        for (var i = 0; i < document.Pages.Count; i++)
        {
            var page = document.File.Pages[i];
            if (page.Name("Tabs") != "S")
                yield return $"28-008: page {i + 1} has another tab order than the structure";
            var tagged = document.Pages[i].Where(s => s.Id is not null).ToList();
            if (parents.GetValueOrDefault(page.Integer("StructParents") ?? -1) is not List<object?> entries || entries.Count != tagged.Count)
            {
                yield return $"page {i + 1} has no row of its own in the parent tree";
                continue;
            }

            foreach (var sequence in tagged)
            {
                if (!owners.TryGetValue(sequence, out var owner))
                    yield return $"01-005: sequence {sequence.Id} of page {i + 1} is not in the structure";
                else if (entries[sequence.Id!.Value] is not PdfReference reference || reference.Number != owner.Number || owner.Type != sequence.Tag)
                    yield return $"the parent tree gives sequence {sequence.Id} of page {i + 1} to another element";
            }

            foreach (var annotation in page.Array("Annots").Cast<PdfDictionary>())
            {
                if (!annotated.TryGetValue(annotation, out var owner) || owner.Type != "Link" || annotation.Name("Subtype") != "Link")
                    yield return $"28-010: an annotation of page {i + 1} is in no Link";
                else if (parents.GetValueOrDefault(annotation.Integer("StructParent") ?? -1) is not PdfReference reference || reference.Number != owner.Number)
                    yield return $"28-002: the parent tree gives an annotation of page {i + 1} to another element";
                if (string.IsNullOrWhiteSpace(annotation.Text("Contents")))
                    yield return $"28-004: an annotation of page {i + 1} has no description";
                if (annotation.Integer("F") != 4 || annotation["Dest"] is null == annotation["A"] is null)
                    yield return $"6.3.2: an annotation of page {i + 1} is not printed, or leads nowhere";
                if (annotation.Array("Rect") is not [double left, double bottom, double right, double top] || left >= right || bottom >= top)
                    yield return $"an annotation of page {i + 1} covers nothing";
            }
        }
    }

    private static IEnumerable<string> Elements(TaggedDocument document)
    {
        var level = 0;
        if (document.Root.Type != "Document")
            yield return "the outermost element is no Document";
        foreach (var element in document.Root.All)
        {
            var type = element.Type;
            if (!StandardTypes.Contains(type))
                yield return $"02-001: {type} is no standard type";
            if (type is ['H', >= '1' and <= '6'])
            {
                if (type[1] - '0' > level + 1)
                    yield return $"14-003: {type} follows {(level == 0 ? "no heading" : $"H{level}")}";
                level = type[1] - '0';
            }

            if (type == "TH" && element.Attribute("Table", "Scope") is null)
                yield return "15-003: a TH has no Scope";
            if (type == "Link" && !element.Children.OfType<PdfDictionary>().Any())
                yield return "28-011: a Link has no annotation";
            if (type == "L" && element.All.Any(e => e.Type == "Lbl") && element.Attribute("List", "ListNumbering") is null)
                yield return "17-003: a list with labels does not say how it is numbered";
            if (type == "Table" && element.All.Where(e => e.Type == "TR").Select(r => r.Elements.Count()).Distinct().Count() > 1)
                yield return "15-004: the rows of a table are of different lengths";
            if (Expected(type) is { } expected && !expected.Contains(element.Parent?.Type ?? ""))
                yield return $"09-004: {type} stands in {element.Parent?.Type}";
        }
    }

    private static string[]? Expected(string type) => type switch
    {
        "LI" => ["L"],
        "LBody" => ["LI"],
        "TR" => ["Table", "THead", "TBody"],
        "TH" or "TD" => ["TR"],
        "THead" or "TBody" => ["Table"],
        _ => null,
    };

    private static IEnumerable<string> Notes(TaggedDocument document)
    {
        var ids = document.Root.All.Where(e => e.Type == "Note").Select(e => e.Dictionary.Text("ID")).ToList();
        if (ids.Any(string.IsNullOrEmpty))
            yield return "19-003: a Note has no identifier";
        if (ids.Distinct().Count() != ids.Count)
            yield return "19-004: two Notes have one identifier";
        var names = document.StructTreeRoot.Dictionary("IDTree")?.Array("Names").OfType<byte[]>().Select(PdfFile.Decode).ToList() ?? [];
        if (!names.SequenceEqual(ids.Order(StringComparer.Ordinal)))
            yield return "the tree of identifiers does not hold those of the notes in order";
    }

    private static IEnumerable<string> Fonts(TaggedDocument document)
    {
        foreach (var font in document.Fonts)
        {
            if (font.Name.Length < 8 || font.Name[6] != '+' || !font.Name[..6].All(char.IsAsciiLetterUpper))
                yield return $"{font.Name} does not say that it is a subset";
            foreach (var key in new[] { "Flags", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV", "FontBBox" })
            {
                if (font.Descriptor[key] is null)
                    yield return $"{font.Name} has no {key}";
            }
        }
    }

    // What PDF/A-2 forbids and a careless change could bring in: scripts, embedded files, transparency, other people's objects.
    private static IEnumerable<string> Forbidden(PdfFile file)
    {
        foreach (var number in file.Numbers)
        {
            var dictionary = file.Resolve(new PdfReference(number)) switch { PdfDictionary d => d, PdfStream s => s.Dictionary, _ => null };
            foreach (var key in dictionary?.Keys ?? [])
            {
                if (key is "JS" or "JavaScript" or "EF" or "AA" or "OpenAction" or "SMask" or "XFA" or "F" && dictionary!.Name("Subtype") != "Link")
                    yield return $"object {number} has {key}";
            }
        }
    }

    private static Dictionary<int, object?> ParentTree(TaggedDocument document)
    {
        var tree = document.StructTreeRoot.Dictionary("ParentTree")!;
        var nums = (List<object?>)document.File.Resolve(tree.Raw("Nums"))!;
        var parents = nums.Chunk(2).ToDictionary(p => (int)(double)p[0]!, p => p[1]);
        if (!parents.Keys.SequenceEqual(parents.Keys.Order()) || document.StructTreeRoot.Integer("ParentTreeNextKey") != parents.Count)
            throw new FormatException("the parent tree is out of order");
        return parents;
    }
}
