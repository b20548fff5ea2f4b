namespace AppealKit.Values.Edtf;

/// <summary>Several dates: one of them (<c>[2025-07-21..2025-07-31]</c>, <c>[..2022]</c>) or all of them (<c>{2014,2016}</c>).</summary>
public sealed record EdtfSet : EdtfDate
{
    internal EdtfSet(string text, bool isAll, IReadOnlyList<EdtfSetItem> items)
        : base(text)
    {
        IsAll = isAll;
        Items = items;
    }

    /// <summary>True if all of them are meant, false if one of them is.</summary>
    public bool IsAll { get; }

    /// <summary>The dates and ranges, as written; at least one.</summary>
    public IReadOnlyList<EdtfSetItem> Items { get; }

    /// <inheritdoc/>
    public override DateOnly? Earliest
    {
        get
        {
            DateOnly? result = null;
            foreach (var item in Items)
            {
                if (item.From?.Earliest is not { } day)
                    return null;
                if (result is null || day < result)
                    result = day;
            }

            return result;
        }
    }

    /// <inheritdoc/>
    public override DateOnly? Latest
    {
        get
        {
            DateOnly? result = null;
            foreach (var item in Items)
            {
                if (item.To?.Latest is not { } day)
                    return null;
                if (result is null || day > result)
                    result = day;
            }

            return result;
        }
    }

    /// <inheritdoc/>
    public override EdtfPrecision Precision => Items.Min(i => Points(i).Min(p => p.Precision));

    /// <inheritdoc/>
    public override EdtfQualifier Qualifier => Items.SelectMany(Points).Aggregate(EdtfQualifier.None, (all, p) => all | p.Qualifier);

    private static IEnumerable<EdtfPoint> Points(EdtfSetItem item)
    {
        if (item.From is { } from)
            yield return from;
        if (item.To is { } to && !ReferenceEquals(to, item.From))
            yield return to;
    }
}
