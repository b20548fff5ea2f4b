using AppealKit.Document;
using AppealKit.Layout.Tables;
using AppealKit.Values;

namespace AppealKit.Layout.Flow;

/// <summary>A strip of the text that is never divided between pages: a line of a paragraph, of a row of a table, a rule.</summary>
internal sealed class FlowLine
{
    /// <summary>Its height, without the space before.</summary>
    public required Length Height { get; init; }

    /// <summary>Space above it, dropped at the head of a page.</summary>
    public Length Before { get; set; }

    /// <summary>Whether a page may end above it.</summary>
    public bool MayBreakBefore { get; set; }

    /// <summary>Its letters.</summary>
    public required LineBox[] Boxes { get; set; }

    /// <summary>Its rules.</summary>
    public RuleBox[] Rules { get; init; } = [];

    /// <summary>The code that it consists of.</summary>
    public CodeBox? Code { get; init; }

    /// <summary>The notes called in it, in the order of the calls; a note may stand here more than once.</summary>
    public IReadOnlyList<Note> Calls { get; init; } = [];

    /// <summary>What is painted behind it.</summary>
    public Ground? Ground { get; init; }

    /// <summary>The columns it stands in; null for lines as wide as the text.</summary>
    public ColumnSet? Columns { get; set; }

    /// <summary>The heads of the table that it is in, printed again where a page begins with it.</summary>
    public TableHead? Head { get; init; }

    /// <summary>The heading that begins with it.</summary>
    public DocumentNode? Anchor { get; init; }
}
