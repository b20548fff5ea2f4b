using System.Reflection;
using System.Text;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Composition.Templates;

/// <summary>The templates and language packs that AppealKit brings.</summary>
public sealed class ShippedTemplateFiles : ITemplateFiles
{
    private const string Prefix = "templates/";
    private static readonly Assembly Home = typeof(ShippedTemplateFiles).Assembly;

    private readonly Lazy<IReadOnlyList<string>> _paths = new(() =>
        [.. Home.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..]).Order(StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public IReadOnlyList<string> Paths => _paths.Value;

    /// <inheritdoc/>
    public IEnumerable<string> OwnPaths => [];

    /// <inheritdoc/>
    public bool Has(string path) => Home.GetManifestResourceInfo(Prefix + path) is not null;

    /// <inheritdoc/>
    public SourceFile? Read(string path)
    {
        using var stream = Home.GetManifestResourceStream(Prefix + path);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new SourceFile("(built in) " + Prefix + path, reader.ReadToEnd());
    }
}
