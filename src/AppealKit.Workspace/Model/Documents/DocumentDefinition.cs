using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>What <c>cases/documents/ID/document.yaml</c> says of a document, or a meeting of one that is wanted for a session.</summary>
public sealed record DocumentDefinition
{
    /// <summary>The id, unique among documents; also the name of its folder.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>The file; that of the meeting if it was put together for a session.</summary>
    public required SourceFile File { get; init; }

    /// <summary>The kind, which is the name of its template: <c>appeal</c>, <c>statement</c> …</summary>
    public required Reference Kind { get; init; }

    /// <summary>How far it is; draft if it does not say.</summary>
    public DocumentStatus Status { get; init; }

    /// <summary>Its date; a day, or coarser while it is a draft.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Where the date is written.</summary>
    public SourceSpan? DateSpan { get; init; }

    /// <summary>The languages in which it comes out, at least one.</summary>
    public required IReadOnlyList<LanguageTag> Languages { get; init; }

    /// <summary>Where they stand; null if they are those of the workspace.</summary>
    public SourceSpan? LanguagesSpan { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The subtitle.</summary>
    public LocalizedText? Subtitle { get; init; }

    /// <summary>The occasion on which it comes out.</summary>
    public OccasionReference? Occasion { get; init; }

    /// <summary>The event on which it comes out, if it is no occasion of the calendar.</summary>
    public DocumentEvent? Event { get; init; }

    /// <summary>The session of a meeting for which it is meant.</summary>
    public MeetingReference? Meeting { get; init; }

    /// <summary>Who issues it, in order.</summary>
    public IReadOnlyList<Issuer> Issuers { get; init; } = [];

    /// <summary>True if the signatories issue it (<c>issuers: signatories</c>).</summary>
    public bool IsIssuedBySignatories { get; init; }

    /// <summary>To whom it is addressed.</summary>
    public IReadOnlyList<Addressee> Addressees { get; init; } = [];

    /// <summary>The groups of cases.</summary>
    public IReadOnlyList<CaseGroup> Cases { get; init; } = [];

    /// <summary>What is asked, by addressee.</summary>
    public IReadOnlyList<RecommendationGroup> Recommendations { get; init; } = [];

    /// <summary>The quotation at its head.</summary>
    public Epigraph? Epigraph { get; init; }

    /// <summary>What makes it a petition.</summary>
    public Petition? Petition { get; init; }

    /// <summary>How one signs it, on a sheet or in a form.</summary>
    public SignOn? SignOn { get; init; }

    /// <summary>The hearing that it announces.</summary>
    public CourtHearing? Hearing { get; init; }

    /// <summary>The release that it reports.</summary>
    public ReleaseAct? Release { get; init; }

    /// <summary>The document that it announces.</summary>
    public Reference? Announces { get; init; }

    /// <summary>Where it is published; what announces it leads there.</summary>
    public string? Url { get; init; }

    /// <summary>The annexes, by name: <c>case_table</c>.</summary>
    public IReadOnlyList<Reference> Annexes { get; init; } = [];

    /// <summary>Whom to ask.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>The closing words; Markdown.</summary>
    public LocalizedText? Closing { get; init; }

    /// <summary>The session that it was put together for; null if somebody wrote its definition.</summary>
    public SessionOrigin? Origin { get; init; }

    /// <summary>What was written of it, before the meeting that it names gave the rest; null if nothing was added.</summary>
    internal DocumentDefinition? AsWritten { get; init; }

    /// <summary>The prose by language, as far as there is any.</summary>
    public IReadOnlyList<BodyFile> Bodies { get; init; } = [];

    /// <summary>Where its files go; null for a folder of its own, which has its id.</summary>
    public FilePlace? Place { get; init; }

    /// <summary>True if several issue it.</summary>
    public bool IsJoint => Issuers.Count > 1 || Issuers.Any(i => i.Members.Count > 1);

    /// <summary>The prose in a language, or null.</summary>
    public BodyFile? BodyIn(LanguageTag language) =>
        Bodies.FirstOrDefault(b => b.Language == language) ?? Bodies.FirstOrDefault(b => b.Language == language.WithoutRegion);
}
