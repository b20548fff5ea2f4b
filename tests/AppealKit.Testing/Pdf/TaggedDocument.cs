using System.Text;

namespace AppealKit.Testing.Pdf;

/// <summary>A PDF file as assistive technology sees it: the structure tree with the content of the pages in it.</summary>
public sealed class TaggedDocument
{
    private readonly Dictionary<(int Page, int Id), PdfSequence> _byId;

    private TaggedDocument(PdfFile file)
    {
        File = file;
        var fonts = file.Pages.Count == 0 ? [] : PdfPageContent.FontsOf(file.Pages[0]);
        Pages = [.. file.Pages.Select(p => PdfPageContent.Read(p, fonts))];
        Fonts = [.. fonts.Values];
        _byId = Pages.SelectMany((p, i) => p.Where(s => s.Id is not null).Select(s => (Key: (i, s.Id!.Value), s))).ToDictionary(p => p.Key, p => p.s);
        Root = Read(((PdfReference)StructTreeRoot.Raw("K")!).Number, null, file.Catalog.Dictionary("StructTreeRoot")!);
    }

    /// <summary>The file.</summary>
    public PdfFile File { get; }

    /// <summary>The sequences of each page, in the order of painting.</summary>
    public IReadOnlyList<IReadOnlyList<PdfSequence>> Pages { get; }

    /// <summary>The fonts.</summary>
    public IReadOnlyList<PdfFont> Fonts { get; }

    /// <summary>The outermost element.</summary>
    public TaggedElement Root { get; }

    /// <summary>The root of the structure.</summary>
    public PdfDictionary StructTreeRoot => File.Catalog.Dictionary("StructTreeRoot") ?? throw new FormatException("no structure");

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It cannot be read, or breaks a rule of content.</exception>
    public static TaggedDocument Open(ReadOnlyMemory<byte> data) => new(PdfFile.Open(data));

    /// <summary>The tree as text: an element a line, set in by its depth, with what its type does not say and the letters it holds.</summary>
    public string Dump()
    {
        var text = new StringBuilder();
        Dump(Root, 0, text);
        return text.ToString();
    }

    private static void Dump(TaggedElement element, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(element.Type);
        foreach (var (owner, key) in new[] { ("List", "ListNumbering"), ("Table", "Scope") })
            text.Append(element.Attribute(owner, key) is { } value ? $" {key}={value}" : "");
        text.Append(element.Dictionary.Text("ID") is { } id ? $" ID={id}" : "");
        text.Append(element.Dictionary.Text("Lang") is { } language ? $" Lang={language}" : "").Append('\n');
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case TaggedElement inner:
                    Dump(inner, depth + 1, text);
                    break;
                case PdfSequence sequence:
                    text.Append(' ', (depth + 1) * 2).Append('"').Append(sequence.Text.Replace("\n", "\\n", StringComparison.Ordinal)).Append("\"\n");
                    break;
                case PdfDictionary annotation:
                    text.Append(' ', (depth + 1) * 2).Append("-> ").Append(annotation.Dictionary("A")?.Text("URI") ?? "page")
                        .Append(" (").Append(annotation.Text("Contents")).Append(")\n");
                    break;
            }
        }
    }

    private TaggedElement Read(int number, TaggedElement? parent, PdfDictionary parentDictionary)
    {
        var dictionary = (PdfDictionary)File.Resolve(new PdfReference(number))!;
        if (!ReferenceEquals(dictionary["P"], parentDictionary))
            throw new FormatException($"element {number} names another parent");
        var element = new TaggedElement { Number = number, Dictionary = dictionary, Parent = parent };
        var kids = dictionary.Raw("K") switch { null => [], List<object?> list => list, var single => [single] };
        foreach (var kid in kids)
        {
            element.Children.Add(kid switch
            {
                PdfReference reference => Read(reference.Number, element, dictionary),
                double id => Sequence(dictionary, (int)id),
                PdfDictionary { } mcr when mcr.Name("Type") == "MCR" => Sequence(mcr, mcr.Integer("MCID")!.Value),
                PdfDictionary { } objr when objr.Name("Type") == "OBJR" => Annotation(objr, dictionary),
                _ => throw new FormatException($"element {number} has a child of an unknown kind"),
            });
        }

        return element;
    }

    private PdfSequence Sequence(PdfDictionary withPage, int id)
    {
        var page = File.PageNumbers[((PdfReference)withPage.Raw("Pg")!).Number];
        return _byId.GetValueOrDefault((page, id)) ?? throw new FormatException($"page {page + 1} has no sequence {id}");
    }

    private PdfDictionary Annotation(PdfDictionary objr, PdfDictionary element)
    {
        var page = File.PageNumbers[((PdfReference)(objr.Raw("Pg") ?? element.Raw("Pg"))!).Number];
        var annotation = objr.Dictionary("Obj")!;
        return File.Pages[page].Array("Annots").Contains(annotation) ? annotation : throw new FormatException($"page {page + 1} lacks an annotation");
    }
}
