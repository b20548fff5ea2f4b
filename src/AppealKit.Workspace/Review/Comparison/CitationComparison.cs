namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Two texts cite the same sources, as often, at the same places.</summary>
internal sealed class CitationComparison(TextFacts here, TextFacts there, Func<string, bool> isSource)
{
    /// <summary>Sources that one of them does not cite.</summary>
    public TextDifference? Sources() =>
        // What is no source is an error of its own.
        TextDifference.Of("source", Lacking(here, there), Lacking(there, here));

    /// <summary>Places in sources that both cite.</summary>
    public TextDifference? Places() =>
        TextDifference.Of("place in a source", OtherPlaces(here, there), OtherPlaces(there, here));

    /// <summary>Sources that both cite, one of them more often.</summary>
    public IEnumerable<CountDifference> Counts()
    {
        foreach (var group in here.Citations.Where(c => isSource(c.Id)).GroupBy(c => c.Id, StringComparer.Ordinal))
        {
            var theirs = there.Citations.Where(c => c.Id == group.Key).ToList();
            var ours = group.ToList();
            if (theirs.Count > 0 && ours.Count != theirs.Count)
                yield return new CountDifference($"citations of `{group.Key}`", "", ours.Count, theirs.Count, ours[0].Start, theirs[0].Start);
        }
    }

    private IReadOnlyList<FoundText> Lacking(TextFacts from, TextFacts of) =>
        [.. from.Citations.Where(c => isSource(c.Id) && !of.Citations.Exists(o => o.Id == c.Id)).DistinctBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => new FoundText(c.Id, c.Start, c.Id.Length))];

    private IReadOnlyList<FoundText> OtherPlaces(TextFacts from, TextFacts of)
    {
        var left = of.Citations.ToList();
        var lost = new List<FoundText>();
        // Those with a word that is understood choose first.
        foreach (var cited in from.Citations.Where(c => c.Label is not null).Concat(from.Citations.Where(c => c.Label is null)).Where(c => isSource(c.Id)))
        {
            if (!of.Citations.Exists(o => o.Id == cited.Id))
                continue;
            var same = left.FindIndex(o => o.IsLike(cited) && o.Label == cited.Label);
            same = same >= 0 ? same : left.FindIndex(o => o.IsLike(cited));
            if (same >= 0)
                left.RemoveAt(same);
            else if (cited.Place.Length > 0)
                lost.Add(new FoundText(string.Join(' ', from.Text.Substring(cited.Start, cited.Length).Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)), cited.Start, cited.Length));
        }

        lost.Sort((a, b) => a.Start.CompareTo(b.Start));
        return lost;
    }
}
