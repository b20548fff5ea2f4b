using System.Text;

namespace AppealKit.Testing.Pdf;

/// <summary>A marked-content sequence of a page.</summary>
/// <param name="tag">Its tag.</param>
/// <param name="id">Its identifier; null for artifacts.</param>
/// <param name="properties">Its other properties.</param>
public sealed class PdfSequence(string tag, int? id, PdfDictionary? properties)
{
    private readonly StringBuilder _text = new();

    /// <summary>Its tag: a structure type or <c>Artifact</c>.</summary>
    public string Tag { get; } = tag;

    /// <summary>Its identifier on the page; null for artifacts.</summary>
    public int? Id { get; } = id;

    /// <summary>Type and subtype of an artifact.</summary>
    public string ArtifactType => properties is null ? "" : string.Join("/", new[] { properties.Name("Type"), properties.Name("Subtype") }.Where(n => n is not null));

    /// <summary>Its letters, in the order of painting.</summary>
    public string Text => _text.ToString();

    /// <summary>Where its runs begin: from the left and lower edges, in points, with the type size.</summary>
    public List<(double X, double Y, double Size, string Text)> Runs { get; } = [];

    internal void Append(string letters) => _text.Append(letters);
}
