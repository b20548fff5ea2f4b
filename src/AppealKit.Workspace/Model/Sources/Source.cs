using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.Sources;

/// <summary>A source as CSL has it (citation style language 1.0.2, appendix IV).</summary>
public sealed record Source
{
    /// <summary>The id, unique among sources; may be any text without spaces, brackets and semicolons.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>The whole entry.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The CSL type: <c>report</c>, <c>webpage</c>, <c>article-newspaper</c> …</summary>
    public required string Type { get; init; }

    /// <summary>The title in the source's own language.</summary>
    public string? Title { get; init; }

    /// <summary>Where the title is written.</summary>
    public SourceSpan? TitleSpan { get; init; }

    /// <summary>The short title.</summary>
    public string? TitleShort { get; init; }

    /// <summary>The authors.</summary>
    public IReadOnlyList<SourceName> Authors { get; init; } = [];

    /// <summary>The editors.</summary>
    public IReadOnlyList<SourceName> Editors { get; init; } = [];

    /// <summary>To whom a letter was written.</summary>
    public IReadOnlyList<SourceName> Recipients { get; init; } = [];

    /// <summary>When it was published.</summary>
    public EdtfDate? Issued { get; init; }

    /// <summary>When it was published, in words that are no date: "spring 2020".</summary>
    public string? IssuedWords { get; init; }

    /// <summary>When it was read on the web.</summary>
    public EdtfDate? Accessed { get; init; }

    /// <summary>When it was read on the web, in words that are no date.</summary>
    public string? AccessedWords { get; init; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    public string? PublisherPlace { get; init; }

    /// <summary>The journal, site or book in which it appeared.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>The number or symbol: <c>A/RES/50/80</c>.</summary>
    public string? Number { get; init; }

    /// <summary>Volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Issue.</summary>
    public string? Issue { get; init; }

    /// <summary>Edition.</summary>
    public string? Edition { get; init; }

    /// <summary>Pages.</summary>
    public string? Page { get; init; }

    /// <summary>Section of a law or newspaper.</summary>
    public string? Section { get; init; }

    /// <summary>Its kind in words: "joint statement".</summary>
    public string? Genre { get; init; }

    /// <summary>The body or court behind it.</summary>
    public string? Authority { get; init; }

    /// <summary>The event at which it was presented.</summary>
    public string? EventTitle { get; init; }

    /// <summary>A remark that is printed.</summary>
    public string? Note { get; init; }

    /// <summary>The address on the web.</summary>
    public string? Url { get; init; }

    /// <summary>The digital object identifier.</summary>
    public string? Doi { get; init; }

    /// <summary>The language of the source.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The address of an archived copy (<c>custom: {archive: …}</c>).</summary>
    public string? Archive { get; init; }

    /// <summary>True if its name must not be told (<c>custom: {confidential: true}</c>); it is then for <see cref="Audience.Internal"/> at most.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>The same source in other languages.</summary>
    public IReadOnlyList<SourceVersion> Versions { get; init; } = [];

    /// <summary>Who may see it (<c>custom: {audience: …}</c>).</summary>
    public Audience Audience { get; init; }

    /// <summary>Every field as written, by CSL name, in the order of the file; those above among them.</summary>
    public IReadOnlyDictionary<string, DataValue> Fields { get; init; } = new Dictionary<string, DataValue>();

    /// <summary>Everybody whom it names: authors, those of its versions too, editors and recipients.</summary>
    public IEnumerable<SourceName> Named => Authors.Concat(Editors).Concat(Recipients).Concat(Versions.SelectMany(v => v.Own?.Authors ?? []));

    /// <summary>The version in a language, or null.</summary>
    public SourceVersion? VersionIn(LanguageTag language) => Versions.FirstOrDefault(v => v.Language == language);

    /// <summary>The source as a reader of a language finds it: what its version in that language gives goes before its own fields.</summary>
    public Source In(LanguageTag language)
    {
        if (VersionIn(language)?.Own is not { } own)
            return this;
        return this with
        {
            Title = own.Title ?? Title,
            // A short title belongs to the title that it shortens.
            TitleShort = own.TitleShort ?? (own.Title is null ? TitleShort : null),
            Language = own.Title is null ? Language : language,
            Authors = own.Authors.Count > 0 ? own.Authors : Authors,
            Editors = own.Editors.Count > 0 ? own.Editors : Editors,
            Recipients = own.Recipients.Count > 0 ? own.Recipients : Recipients,
            Issued = own.Issued ?? (own.IssuedWords is null ? Issued : null),
            IssuedWords = own.IssuedWords ?? (own.Issued is null ? IssuedWords : null),
            Accessed = own.Accessed ?? (own.AccessedWords is null ? Accessed : null),
            AccessedWords = own.AccessedWords ?? (own.Accessed is null ? AccessedWords : null),
            Publisher = own.Publisher ?? Publisher,
            PublisherPlace = own.PublisherPlace ?? PublisherPlace,
            ContainerTitle = own.ContainerTitle ?? ContainerTitle,
            Number = own.Number ?? Number,
            Volume = own.Volume ?? Volume,
            Issue = own.Issue ?? Issue,
            Edition = own.Edition ?? Edition,
            Page = own.Page ?? Page,
            Genre = own.Genre ?? Genre,
            Authority = own.Authority ?? Authority,
            EventTitle = own.EventTitle ?? EventTitle,
            Url = own.Url ?? Url,
            Doi = own.Doi ?? Doi,
            Archive = own.Archive ?? (own.Url is null ? Archive : null),
        };
    }
}
