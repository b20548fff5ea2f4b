namespace AppealKit.Unicode.Collation;

/// <summary>The place of a text in the order of a <see cref="Collator"/> (UTS#10, section 7). Only keys of one collator compare.</summary>
public sealed class CollationKey
{
    private readonly string _text;
    private readonly uint[] _weights;

    internal CollationKey(string text, uint[] weights) => (_text, _weights) = (text, weights);

    /// <summary>Compares as the collator does; null comes first.</summary>
    public static int Compare(CollationKey? x, CollationKey? y)
    {
        if (x is null || y is null)
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var (a, b) = (x._weights, y._weights);
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            if (a[i] != b[i])
                return a[i] < b[i] ? -1 : 1;
        }

        return a.Length != b.Length ? a.Length - b.Length : string.CompareOrdinal(x._text, y._text);
    }
}
