using System.Text;

namespace AppealKit.Languages.Lists;

/// <summary>What joins the items of a list (UTS#35, part 2, "List Patterns"), each pattern cut at its two places.</summary>
/// <param name="Pair">Between two.</param>
/// <param name="Start">Between the first two of more.</param>
/// <param name="Middle">Between those after.</param>
/// <param name="End">Before the last of more than two.</param>
internal sealed record ListPatterns(ListPattern Pair, ListPattern Start, ListPattern Middle, ListPattern End)
{
    /// <summary>Joins items.</summary>
    public string Join(IReadOnlyList<string> items)
    {
        switch (items.Count)
        {
            case 0:
                return "";
            case 1:
                return items[0];
            case 2:
                return string.Concat(Pair.Before, items[0], Pair.Between) + items[1] + Pair.After;
        }

        // The patterns nest from the left: end(middle(start(0, 1), 2), 3). Text before the first place gathers in front.
        var text = new StringBuilder(End.Before);
        for (var i = items.Count - 2; i > 1; i--)
            text.Append(Middle.Before);
        text.Append(Start.Before).Append(items[0]);
        for (var i = 1; i < items.Count; i++)
        {
            var pattern = i == items.Count - 1 ? End : i == 1 ? Start : Middle;
            text.Append(pattern.Between).Append(items[i]).Append(pattern.After);
        }

        return text.ToString();
    }
}
