using AppealKit.Workspace.Texts;

namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Two texts are built alike: the same parts, as many paragraphs, headings, items, rows and notes in each.</summary>
internal sealed class StructureComparison(TextFacts here, TextFacts there)
{
    private static readonly (BlockKind Kind, string Name)[] Kinds =
    [
        (BlockKind.Heading, "headings"), (BlockKind.Paragraph, "paragraphs"), (BlockKind.Item, "items of lists"), (BlockKind.Row, "rows of tables"), (BlockKind.Quotation, "block quotations"),
    ];

    /// <summary>Parts that only one of them has.</summary>
    public TextDifference? Parts() =>
        TextDifference.Of("part", Lacking(here, there), Lacking(there, here));

    /// <summary>What one of them has more of.</summary>
    public IEnumerable<CountDifference> Counts()
    {
        foreach (var part in here.Parts.Prepend("").Distinct(StringComparer.Ordinal))
        {
            if (part.Length > 0 && !there.Parts.Contains(part))
                continue;
            foreach (var (kind, name) in Kinds)
            {
                var (ours, theirs) = (Of(here, part, kind), Of(there, part, kind));
                if (ours.Count != theirs.Count)
                    yield return new CountDifference(name, part.Length == 0 ? "" : $" in the part `{part}`", ours.Count, theirs.Count, Start(ours), Start(theirs));
            }
        }

        var (marks, others) = (Marks(here), Marks(there));
        if (marks.Count != others.Count)
            yield return new CountDifference("notes", "", marks.Count, others.Count, marks.Count > 0 ? marks[0].Start : -1, others.Count > 0 ? others[0].Start : -1);
    }

    private static List<TextBlock> Of(TextFacts facts, string part, BlockKind kind) => [.. facts.Blocks.Where(b => b.Kind == kind && b.Part == part)];

    // A note without a mark, and a mark without a note, are findings of their own.
    private static List<NoteMark> Marks(TextFacts facts) => [.. facts.Notes.Where(n => !n.IsText)];

    private static int Start(List<TextBlock> blocks) => blocks.Count > 0 ? blocks[0].Start : -1;

    private static IReadOnlyList<FoundText> Lacking(TextFacts from, TextFacts of) =>
        [.. from.Parts.Where(p => !of.Parts.Contains(p)).Distinct(StringComparer.Ordinal)
            .Select(p => new FoundText(p, from.Blocks.Find(b => b.Part == p)?.Start ?? -1, 0))];
}
