using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Instruments;

/// <summary>The commitments and treaties that the program brings along. Read when the first document asks for one.</summary>
public sealed class InstrumentCatalog
{
    /// <summary>The path that messages show for it.</summary>
    public const string Path = "(built-in)/instruments.yaml";

    private const string Resource = "AppealKit.Workspace.Instruments.instruments.yaml";
    private static readonly Lazy<InstrumentCatalog> Lazy = new(() => Read(out _));

    private readonly Dictionary<string, Instrument> _byId = new(StringComparer.Ordinal);

    private InstrumentCatalog(IReadOnlyList<Instrument> all)
    {
        All = all;
        foreach (var instrument in all)
            _byId.TryAdd(instrument.Id, instrument);
    }

    /// <summary>The built-in one; it never changes.</summary>
    public static InstrumentCatalog BuiltIn => Lazy.Value;

    /// <summary>All instruments.</summary>
    public IReadOnlyList<Instrument> All { get; }

    /// <summary>The instrument of an id, or null.</summary>
    public Instrument? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Points that concern a case, as <c>instrument/point</c>: what was looked up only, of treaties those that the country is known to be bound by.</summary>
    /// <param name="topics">The topics of the case, kebab-case.</param>
    /// <param name="country">The country that the case concerns; null if it is not known, and then no treaty is given.</param>
    public IEnumerable<string> Concerning(IReadOnlyList<string> topics, CountryCode? country)
    {
        foreach (var instrument in All)
        {
            if (instrument.IsRecalled || (instrument.Parties.Count > 0 && !instrument.Parties.Any(p => p.Country == country)))
                continue;
            foreach (var point in instrument.Points)
            {
                if (!point.IsRecalled && topics.Any(t => IsAbout(point, t)))
                    yield return $"{instrument.Id}/{point.Name}";
            }
        }
    }

    // The word of the field for what cases call by what happened.
    private static bool IsAbout(InstrumentPoint point, string topic)
    {
        var words = topic == "forced-return" ? "non-refoulement" : topic.Replace('-', ' ');
        return point.About.Any(a => a.Contains(words, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads the file of the program.</summary>
    /// <param name="findings">What is wrong with it: nothing, which a test makes sure of.</param>
    internal static InstrumentCatalog Read(out IReadOnlyList<Diagnostic> findings)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = typeof(InstrumentCatalog).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("the instruments are missing from the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var root = new YamlReader().Read(Path, bytes);
        diagnostics.AddRange(root.Diagnostics);
        var file = MappingReader.Of(root.Value!, "the instruments", new ReadingContext(diagnostics, LanguageTag.Of("en")))!;
        var instruments = file.Mappings("instruments", "an instrument").Select(ReadOne).ToList();
        file.Finish();
        findings = diagnostics.ToList();
        return new InstrumentCatalog(instruments);
    }

    private static Instrument ReadOne(MappingReader reader)
    {
        var instrument = new Instrument
        {
            Id = reader.Text("id") ?? "",
            Title = reader.Localized("title")!,
            Short = reader.Localized("short"),
            PointsAre = reader.Choice<InstrumentPart>("points_are") ?? InstrumentPart.Paragraphs,
            IsRecalled = reader.Flag("recalled") ?? false,
            Points = [.. reader.Mappings("points", "a point").Select(ReadPoint)],
            Parties = ReadParties(reader),
        };
        _ = (reader.Date("date"), reader.Find("read_in"));
        reader.Finish();
        return instrument;
    }

    private static InstrumentPoint ReadPoint(MappingReader reader)
    {
        var point = new InstrumentPoint(reader.Text("point") ?? "", [.. reader.Texts("about").Select(t => t.Value)], reader.Flag("recalled") ?? false) { Said = reader.Localized("said") };
        reader.Finish();
        return point;
    }

    private static List<InstrumentParty> ReadParties(MappingReader owner)
    {
        var parties = new List<InstrumentParty>();
        if (owner.Mapping("parties", "the parties") is not { } reader)
            return parties;
        foreach (var entry in reader.Node.Entries)
        {
            if (reader.Mapping(entry.Key.Value, "a party") is not { } party || !CountryCode.TryParse(entry.Key.Value, out var country))
                continue;
            var accession = party.Date("accession");
            if ((accession ?? party.Date("ratification")) is { } since)
                parties.Add(new InstrumentParty(country, since, accession is not null));
            party.Finish();
        }

        return parties;
    }
}
