namespace AppealKit.Testing.Pdf;

/// <summary>An element of a file's structure tree.</summary>
public sealed class TaggedElement
{
    /// <summary>Number of its object.</summary>
    public required int Number { get; init; }

    /// <summary>Its dictionary.</summary>
    public required PdfDictionary Dictionary { get; init; }

    /// <summary>The element it stands in.</summary>
    public required TaggedElement? Parent { get; init; }

    /// <summary>Its structure type.</summary>
    public string Type => Dictionary.Name("S") ?? "";

    /// <summary>Elements, <see cref="PdfSequence"/>s and annotations (<see cref="PdfDictionary"/>), in reading order.</summary>
    public List<object> Children { get; } = [];

    /// <summary>The elements among its children.</summary>
    public IEnumerable<TaggedElement> Elements => Children.OfType<TaggedElement>();

    /// <summary>This element and all below it, in reading order.</summary>
    public IEnumerable<TaggedElement> All => Elements.SelectMany(e => e.All).Prepend(this);

    /// <summary>What is read of it.</summary>
    public string Text => string.Concat(Children.Select(c => c switch { TaggedElement e => e.Text, PdfSequence s => s.Text, _ => "" }));

    /// <summary>An attribute of an owner.</summary>
    public string? Attribute(string owner, string key) =>
        Dictionary.Array("A").OfType<PdfDictionary>().FirstOrDefault(a => a.Name("O") == owner)?.Name(key);
}
