using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.People;

/// <summary>A text about a person or a situation, of a certain length and date.</summary>
public sealed record CaseText
{
    /// <summary>Its length.</summary>
    public required TextLength Length { get; init; }

    /// <summary>The date up to which it holds.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>The text; Markdown with citations.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Sources beside those cited in the text.</summary>
    public IReadOnlyList<Reference> Sources { get; init; } = [];

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
