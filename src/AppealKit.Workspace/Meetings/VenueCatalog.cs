using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Reading.Meetings;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Meetings;

/// <summary>The venues that the program brings along, and the topics usual in the field. Read when the first meeting asks for them.</summary>
public sealed class VenueCatalog
{
    /// <summary>The path that messages show for it.</summary>
    public const string Path = "(built-in)/venues.yaml";

    private const string Resource = "AppealKit.Workspace.Meetings.venues.yaml";
    private static readonly Lazy<VenueCatalog> Lazy = new(() => Read(out _));

    private readonly Dictionary<string, Venue> _byId = new(StringComparer.Ordinal);

    private VenueCatalog(IReadOnlyList<Venue> all, IReadOnlyList<string> topics)
    {
        (All, Topics) = (all, topics);
        foreach (var venue in all)
            _byId.TryAdd(venue.Id, venue);
    }

    /// <summary>The built-in one; it never changes.</summary>
    public static VenueCatalog BuiltIn => Lazy.Value;

    /// <summary>All venues.</summary>
    public IReadOnlyList<Venue> All { get; }

    /// <summary>Topics that sessions usually have, kebab case.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>The venue of an id, or null.</summary>
    public Venue? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Reads the file of the program.</summary>
    /// <param name="findings">What is wrong with it: nothing, which a test makes sure of.</param>
    internal static VenueCatalog Read(out IReadOnlyList<Diagnostic> findings)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = typeof(VenueCatalog).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("the venues are missing from the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var root = new YamlReader().Read(Path, bytes);
        diagnostics.AddRange(root.Diagnostics);
        var file = MappingReader.Of(root.Value!, "the venues", new ReadingContext(diagnostics, LanguageTag.Of("en")))!;
        var venues = file.Mappings("venues", "a venue").Select(VenueReader.Read).ToList();
        var topics = file.Texts("topics").Select(t => t.Value).ToList();
        file.Finish();
        findings = diagnostics.ToList();
        return new VenueCatalog(venues, topics);
    }
}
