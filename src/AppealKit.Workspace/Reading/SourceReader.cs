using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model.Sources;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading;

/// <summary>Reads <c>cases/sources.yaml</c>: CSL items, and what CSL lacks under <c>custom</c>.</summary>
internal static class SourceReader
{
    public static List<Source> Read(PositionedNode root, RecordContext context)
    {
        var sources = new List<Source>();
        foreach (var reader in ListFile.Read(root, "references", "a source", context))
        {
            if (ReadOne(reader, context.Diagnostics) is { } source)
                sources.Add(source);
        }

        return sources;
    }

    /// <summary>Reads one item; null if it has no id.</summary>
    public static Source? ReadOne(MappingReader reader, DiagnosticBag diagnostics)
    {
        var id = reader.Id(fallback: null);
        var type = reader.Required("type");
        if (type is not null && Array.IndexOf(CslTerms.Types, type.Value) < 0)
            diagnostics.Add(WorkspaceDiagnostics.UnknownSourceType(type.Span, type.Value));
        var custom = ReadCustom(reader);
        var source = ReadFields(reader, custom, isVersion: false) with { Id = id.Id, IdSpan = id.Span, Span = reader.Span, Type = type?.Value ?? "document" };
        foreach (var entry in reader.Rest())
        {
            if (!CslTerms.Variables.Contains(entry.Key.Value))
                diagnostics.Add(WorkspaceDiagnostics.UnknownSourceField(entry.Key.Span, entry.Key.Value));
        }

        return id.Id.Length > 0 ? source : null;
    }

    private static Source ReadFields(MappingReader reader, Source custom, bool isVersion)
    {
        var issued = CslDateReader.Read(reader, "issued", isVersion || custom.Versions.Any(v => v.Own is { Issued: not null } or { IssuedWords: not null }));
        var accessed = CslDateReader.Read(reader, "accessed", isVersion || custom.Versions.Any(v => v.Own is { Accessed: not null } or { AccessedWords: not null }));
        return ReadTexts(reader, custom) with { Issued = issued.Date, IssuedWords = issued.Words, Accessed = accessed.Date, AccessedWords = accessed.Words };
    }

    private static Source ReadTexts(MappingReader reader, Source custom) => custom with
    {
        Title = reader.Text("title"),
        TitleSpan = (reader.Find("title") as ScalarNode)?.Span,
        TitleShort = reader.Text("title-short") ?? reader.Text("shortTitle"),
        Authors = ReadNames(reader, "author"),
        Editors = ReadNames(reader, "editor"),
        Recipients = ReadNames(reader, "recipient"),
        Publisher = reader.Text("publisher"),
        PublisherPlace = reader.Text("publisher-place"),
        ContainerTitle = reader.Text("container-title"),
        Number = reader.Text("number"),
        Volume = reader.Text("volume"),
        Issue = reader.Text("issue"),
        Edition = reader.Text("edition"),
        Page = reader.Text("page"),
        Section = reader.Text("section"),
        Genre = reader.Text("genre"),
        Authority = AuthorityOf(reader),
        EventTitle = reader.Text("event-title") ?? reader.Text("event"),
        Note = reader.Text("note"),
        Url = reader.Address("URL"),
        Doi = reader.Text("DOI"),
        Language = LanguageOf(reader),
        Fields = DataReader.ReadEntries(reader.Node),
    };

    // A text in CSL 1.0.1, a list of names in later drafts.
    private static string? AuthorityOf(MappingReader reader) => reader.Find("authority") is SequenceNode
        ? string.Join(", ", ReadNames(reader, "authority").Select(n => n.Full))
        : reader.Text("authority");

    // Zotero writes whatever its users wrote; only what is a tag can be used.
    private static LanguageTag? LanguageOf(MappingReader reader) =>
        reader.Scalar("language") is { } scalar && LanguageTag.TryParse(scalar.Value, out var tag) ? tag : null;

    private static Source ReadCustom(MappingReader owner)
    {
        var nothing = new Source { Id = "", IdSpan = owner.Span, Type = "", Audience = Audience.Public };
        if (owner.Mapping("custom", "`custom` of a source") is not { } reader)
            return nothing;
        var confidential = reader.Flag("confidential") ?? false;
        var result = nothing with
        {
            Archive = reader.Address("archive"),
            IsConfidential = confidential,
            Audience = reader.AudienceOr(confidential ? Audience.Internal : Audience.Public),
            Versions = ReadVersions(reader),
        };
        // Other programs keep their own things here.
        _ = reader.Rest();
        return result with { Audience = confidential ? Audience.Internal : result.Audience };
    }

    private static List<SourceVersion> ReadVersions(MappingReader owner)
    {
        var versions = new List<SourceVersion>();
        if (owner.Mapping("versions", "the versions of a source") is not { } reader)
            return versions;
        foreach (var entry in reader.Rest())
        {
            if (owner.Context.LanguageOf(entry.Key.Value) is not { } language)
            {
                owner.Context.ReportNotALanguage(entry.Key);
            }
            else if (MappingReader.Of(entry.Value, "a version of a source", owner.Context) is { } version)
            {
                var own = ReadFields(version, new Source { Id = "", IdSpan = version.Span, Type = "", Archive = version.Address("archive") }, isVersion: true);
                versions.Add(new SourceVersion(language, own.Title, own.Url)
                {
                    Publisher = own.Publisher,
                    Own = own,
                    Fields = DataReader.ReadEntries(version.Node),
                });
                foreach (var rest in version.Rest().Where(r => !CslTerms.Variables.Contains(r.Key.Value)))
                    owner.Context.Diagnostics.Add(WorkspaceDiagnostics.UnknownSourceField(rest.Key.Span, rest.Key.Value));
            }
        }

        return versions;
    }

    private static IReadOnlyList<SourceName> ReadNames(MappingReader owner, string key)
    {
        var names = new List<SourceName>();
        foreach (var item in owner.Items(key))
        {
            if (item is ScalarNode { IsNull: false } scalar)
            {
                names.Add(new SourceName { Literal = scalar.Value.Trim() });
                continue;
            }

            if (MappingReader.Of(item, "a name", owner.Context) is not { } reader)
                continue;
            var name = new SourceName
            {
                Family = reader.Text("family"),
                Given = reader.Text("given"),
                Literal = reader.Text("literal") ?? reader.Text("name"),
                Suffix = reader.Text("suffix"),
                Particle = reader.Text("non-dropping-particle") ?? reader.Text("dropping-particle"),
            };
            _ = (reader.Find("comma-suffix"), reader.Find("static-ordering"), reader.Find("parse-names"), reader.Find("isInstitution"), reader.Find("dropping-particle"));
            reader.Finish();
            if (name.Full.Length > 0)
                names.Add(name);
        }

        return names;
    }
}
