using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads <c>cases/workspace.yaml</c>.</summary>
internal static class SettingsReader
{
    private const int Version = 1;

    public static WorkspaceSettings Read(PositionedNode? root, SourceFile file, DiagnosticBag diagnostics)
    {
        var english = LanguageTag.Of("en");
        var otherwise = new WorkspaceSettings { Languages = [english], File = file };
        var context = new ReadingContext(diagnostics, english);
        if (root is null || MappingReader.Of(root, "the workspace", context) is not { } reader)
            return otherwise;
        reader.RequireKey("appealkit");
        if (reader.Scalar("appealkit") is { } version && version.Value != "1")
            diagnostics.Add(WorkspaceDiagnostics.UnknownVersion(version.Span, version.Value, Version));
        var languages = reader.Languages("languages");
        reader.RequireKey("languages");
        var settings = otherwise with
        {
            Version = Version,
            Languages = languages.Count > 0 ? languages : otherwise.Languages,
            LanguagesSpan = languages.Count > 0 ? reader.Find("languages")?.Span : null,
            DefaultAudience = reader.AudienceOrNull("default_audience") ?? Audience.Internal,
            Regions = ReadRegions(reader),
            Style = ReadStyle(reader),
            Deadlines = ReadDeadlines(reader),
        };
        reader.Finish();
        return settings;
    }

    private static Audience? AudienceOrNull(this MappingReader reader, string key) => reader.Choice<Audience>(key);

    private static Dictionary<string, IReadOnlyList<CountryCode>> ReadRegions(MappingReader owner)
    {
        var regions = new Dictionary<string, IReadOnlyList<CountryCode>>(StringComparer.Ordinal);
        if (owner.Mapping("regions", "the regions") is not { } reader)
            return regions;
        foreach (var entry in reader.Node.Entries)
            regions[entry.Key.Value] = reader.Countries(entry.Key.Value);
        return regions;
    }

    private static DeadlineSettings ReadDeadlines(MappingReader owner)
    {
        var otherwise = new DeadlineSettings();
        if (owner.Mapping("deadlines", "the deadlines") is not { } reader)
            return otherwise;
        var settings = new DeadlineSettings
        {
            Draft = reader.Duration("draft") ?? otherwise.Draft,
            Translation = reader.Duration("translation") ?? otherwise.Translation,
            SignOn = reader.Duration("sign_on") ?? otherwise.SignOn,
            Publication = reader.Duration("publication") ?? otherwise.Publication,
        };
        reader.Finish();
        return settings;
    }

    private static StyleSettings ReadStyle(MappingReader owner)
    {
        if (owner.Mapping("style", "the house style") is not { } reader)
            return new StyleSettings();
        var page = reader.Scalar("page");
        if (page is not null && page.Value is not ("A4" or "Letter"))
            reader.Context.Diagnostics.Add(WorkspaceDiagnostics.UnknownPage(page.Span, page.Value));
        var surnames = reader.Choice<SurnameStyle>("surnames") ?? SurnameStyle.AsWritten;
        reader.Finish();
        return new StyleSettings { Page = page?.Value == "Letter" ? "Letter" : "A4", Surnames = surnames };
    }
}
