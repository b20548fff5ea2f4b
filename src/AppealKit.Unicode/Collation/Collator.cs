using AppealKit.Unicode.Tables;

namespace AppealKit.Unicode.Collation;

/// <summary>Orders text as a dictionary of its language does: the default table of UTS#10 (Unicode 15.0), no character ignored, with the
/// tailoring of the language and its script before others. Can be used by several threads.</summary>
public sealed class Collator : IComparer<string>
{
    private readonly Tailoring? _tailoring;
    private readonly (uint First, uint Last)? _leading;

    private Collator(string languageTag)
    {
        LanguageTag = languageTag;
        _tailoring = Tailorings.RulesOf(languageTag.Split('-')[0]) is { } rules ? Tailoring.Parse(rules) : null;
        if (Tailorings.LeadingScriptOf(languageTag) is var (first, last))
            _leading = ((uint)first << CollationElement.TailoringBits, (uint)(last + 1) << CollationElement.TailoringBits);
    }

    /// <summary>The language whose order this is.</summary>
    public string LanguageTag { get; }

    /// <summary>The order of a language; the default order for one that has no tailoring here.</summary>
    public static Collator For(string languageTag) => new(languageTag);

    /// <summary>Compares by letters, then accents, then case, then code points, so that only equal texts are equal. Null comes first.</summary>
    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return 0;
        if (x is null || y is null)
            return x is null ? -1 : 1;
        var (a, b) = (Elements(x), Elements(y));
        var result = CompareLevel(a, b, static e => e.Primary);
        if (result == 0)
            result = CompareLevel(a, b, static e => e.Secondary);
        if (result == 0)
            result = CompareLevel(a, b, static e => e.Tertiary);
        return result != 0 ? result : string.CompareOrdinal(x, y);
    }

    /// <summary>A key that sorts as <see cref="Compare"/> does, for lists that are long: each text is looked up once, not once for each comparison.</summary>
    public CollationKey KeyOf(string text)
    {
        var elements = Elements(text);
        var weights = new List<uint>((elements.Count * 3) + 2);
        Add(weights, elements, static e => e.Primary);
        weights.Add(0);
        Add(weights, elements, static e => e.Secondary);
        weights.Add(0);
        Add(weights, elements, static e => e.Tertiary);
        return new CollationKey(text, [.. weights]);
    }

    // Weight 0 says nothing on its level (S3.2), so that between levels it is less than all (S3.3).
    private static void Add(List<uint> weights, List<CollationElement> elements, Func<CollationElement, uint> weight)
    {
        foreach (var element in elements)
        {
            if (weight(element) is var value and > 0)
                weights.Add(value);
        }
    }

    private List<CollationElement> Elements(string text)
    {
        var elements = new List<CollationElement>(text.Length + 4);
        CollationElementReader.Read(Normalizer.ToNfd(text), _tailoring, elements);
        for (var i = 0; i < elements.Count; i++)
        {
            if (Place(elements[i].Primary) is var place && place != elements[i].Primary)
                elements[i] = elements[i] with { Primary = place };
        }

        return elements;
    }

    // Signs and digits first, then the script of the language, then all others.
    private uint Place(uint primary)
    {
        const uint FirstLetter = (uint)CollationTable.LatinFirst << CollationElement.TailoringBits;
        if (primary < FirstLetter || _leading is not var (first, last))
            return primary;
        return primary >= first && primary < last ? primary : primary + (1u << 28);
    }

    private static int CompareLevel(List<CollationElement> a, List<CollationElement> b, Func<CollationElement, uint> weight)
    {
        int i = 0, j = 0;
        while (true)
        {
            // Weight 0 says nothing on its level (S3.2).
            while (i < a.Count && weight(a[i]) == 0)
                i++;
            while (j < b.Count && weight(b[j]) == 0)
                j++;
            if (i == a.Count || j == b.Count)
                return (i < a.Count ? 1 : 0) - (j < b.Count ? 1 : 0);
            var result = weight(a[i++]).CompareTo(weight(b[j++]));
            if (result != 0)
                return result;
        }
    }
}
