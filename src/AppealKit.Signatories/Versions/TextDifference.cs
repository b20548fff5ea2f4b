namespace AppealKit.Signatories.Versions;

/// <summary>What differs between two versions of a text.</summary>
/// <param name="IsSubstance">True if they say different things; false if only their setting differs, or nothing does.</param>
/// <param name="IsSetDifferently">True if they say the same in another setting: other line breaks, quotation marks, spaces, hyphens.</param>
/// <param name="Changes">The paragraphs that say something else, in their order; none if the substance is the same.</param>
public sealed record TextDifference(bool IsSubstance, bool IsSetDifferently, IReadOnlyList<ParagraphChange> Changes)
{
    /// <summary>Compares two texts.</summary>
    public static TextDifference Between(TextVersion before, TextVersion now)
    {
        if (before.Digest == now.Digest)
            return new TextDifference(false, !before.Paragraphs.SequenceEqual(now.Paragraphs, StringComparer.Ordinal), []);
        var changes = new List<ParagraphChange>();
        var (old, next) = (0, 0);
        var (oldWords, nextWords) = (WordsOf(before), WordsOf(now));
        foreach (var (i, j) in CommonSequence.Of(oldWords, nextWords).Append((oldWords.Length, nextWords.Length)))
        {
            AddChanges(before.Paragraphs, now.Paragraphs, old..i, next..j, changes);
            (old, next) = (i + 1, j + 1);
        }

        return new TextDifference(true, false, changes);
    }

    private static string[] WordsOf(TextVersion text) => [.. text.Paragraphs.Select(VersionWords.Of)];

    // Between two paragraphs that stayed: those that were rewritten stand beside what became of them, the others came or went.
    private static void AddChanges(IReadOnlyList<string> before, IReadOnlyList<string> now, Range gone, Range come, List<ParagraphChange> changes)
    {
        var (i, j) = (gone.Start.Value, come.Start.Value);
        foreach (var (old, next) in ParagraphPairs.Of(before, gone, now, come).Append((gone.End.Value, come.End.Value)))
        {
            for (; i < old; i++)
                changes.Add(new ParagraphChange(j + 1, WordMarks.Removed(before[i]), null));
            for (; j < next; j++)
                changes.Add(new ParagraphChange(j + 1, null, WordMarks.Added(now[j])));
            if (i < gone.End.Value && j < come.End.Value && i == old && j == next)
            {
                var (marked, markedNow) = WordMarks.Between(before[i], now[j]);
                changes.Add(new ParagraphChange(j + 1, marked, markedNow));
                (i, j) = (i + 1, j + 1);
            }
        }
    }
}
