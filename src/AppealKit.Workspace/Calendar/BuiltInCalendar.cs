using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Occasions;
using AppealKit.Workspace.Reading;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Calendar;

/// <summary>The occasions that the program brings along.</summary>
/// <param name="Occasions">The occasions.</param>
/// <param name="Islamic">Expected dates of days of the Islamic calendar.</param>
internal sealed record BuiltInCalendar(IReadOnlyList<Occasion> Occasions, IslamicTable Islamic)
{
    /// <summary>The path that messages show for it.</summary>
    public const string Path = "(built-in)/occasions.yaml";

    private const string Resource = "AppealKit.Workspace.Calendar.occasions.yaml";

    private static readonly Lazy<BuiltInCalendar> Lazy = new(() => Read(out _));

    /// <summary>The calendar; it never changes. Read when it is first asked for.</summary>
    public static BuiltInCalendar Instance => Lazy.Value;

    /// <summary>Reads it from the program.</summary>
    /// <param name="findings">What is wrong with it: nothing, which a test makes sure of.</param>
    public static BuiltInCalendar Read(out IReadOnlyList<Diagnostic> findings)
    {
        var diagnostics = new DiagnosticBag();
        using var stream = typeof(BuiltInCalendar).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("the built-in calendar is missing from the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var root = new YamlReader().Read(Path, bytes);
        diagnostics.AddRange(root.Diagnostics);
        var english = LanguageTag.Of("en");
        var values = new ReadingContext(diagnostics, english);
        var context = new RecordContext(values, new WorkspaceSettings { Languages = [english] });
        var mapping = (MappingNode)root.Value!;
        var table = OccasionReader.ReadTable(new MappingReader(mapping, "the calendar", values));
        var occasions = OccasionReader.Read(mapping.Find("occasions")!.Value, isBuiltIn: true, table, context);
        findings = diagnostics.ToList();
        return new BuiltInCalendar(occasions, table);
    }
}
