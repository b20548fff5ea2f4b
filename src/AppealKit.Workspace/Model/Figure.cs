using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model;

/// <summary>A number or a table of numbers with its source and date.</summary>
public sealed record Figure
{
    /// <summary>The id, unique among figures.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>The value as written, if it is a single one.</summary>
    public string? Value { get; init; }

    /// <summary>The value as a number, if it is one; thousands may be set apart by <c>_</c> or a space in the file.</summary>
    public decimal? Number { get; init; }

    /// <summary>The value in words by language, if it is no number.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The table, if it is one: a map or a list of rows.</summary>
    public DataValue? Table { get; init; }

    /// <summary>What is counted.</summary>
    public LocalizedText? Unit { get; init; }

    /// <summary>What the figure says, for headings of tables.</summary>
    public LocalizedText? Label { get; init; }

    /// <summary>The date of the figure.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>Its sources.</summary>
    public IReadOnlyList<Reference> Sources { get; init; } = [];

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; }

    /// <summary>Where the value or table is written.</summary>
    public required SourceSpan Span { get; init; }
}
