namespace AppealKit.Unicode.Collation;

/// <summary>How the order of a language differs from the default one.</summary>
internal sealed class Tailoring
{
    private readonly Dictionary<string, CollationElement[]> _contractions = new(StringComparer.Ordinal);
    private readonly HashSet<char> _starts = [];

    private Tailoring()
    {
    }

    /// <summary>Reads rules in the syntax of CLDR, as far as it is used here: <c>&amp;c&lt;ç&lt;&lt;&lt;Ç</c> puts ç after c and every accented c, and Ç
    /// beside it; <c>&amp;[before 1]i&lt;ı</c> puts ı before i.</summary>
    public static Tailoring Parse(string rules)
    {
        var tailoring = new Tailoring();
        foreach (var chain in rules.Split('&', StringSplitOptions.RemoveEmptyEntries))
            tailoring.AddChain(chain);
        return tailoring;
    }

    /// <summary>The longest tailored letter that a text begins with, its marks following at once.</summary>
    public (CollationElement[] Elements, int Length)? Match(ReadOnlySpan<char> text)
    {
        if (!_starts.Contains(text[0]))
            return null;
        var lookup = _contractions.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(text.Length, 3); length > 0; length--)
        {
            if (lookup.TryGetValue(text[..length], out var elements))
                return (elements, length);
        }

        return null;
    }

    /// <summary>The elements of a letter with a mark that need not follow at once; null if they are no tailored letter.</summary>
    public CollationElement[]? Pair(int letter, char mark) => letter <= 0xFFFF && _starts.Contains((char)letter)
        && _contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue([(char)letter, mark], out var elements) ? elements : null;

    private void AddChain(string chain)
    {
        const string Before = "[before 1]";
        var parts = chain.Split('<');
        var isBefore = parts[0].StartsWith(Before, StringComparison.Ordinal);
        var anchor = new List<CollationElement>();
        CollationElementReader.Read(Normalizer.ToNfd(isBefore ? parts[0][Before.Length..] : parts[0]), this, anchor);
        // Half the room below the anchor is for what comes before it, the rest for what comes after.
        var last = anchor[^1] with { Secondary = 0x20, Tertiary = 2 };
        if (isBefore)
            last = last with { Primary = last.Primary - 0x40 };
        var strength = 0;
        foreach (var part in parts.Skip(1))
        {
            strength++;
            if (part.Length == 0)
                continue;
            last = strength switch
            {
                1 => last with { Primary = last.Primary + 1, Secondary = 0x20, Tertiary = 2 },
                2 => last with { Secondary = (ushort)(last.Secondary + 1), Tertiary = 2 },
                _ => last with { Tertiary = (byte)(last.Tertiary + 6) },
            };
            strength = 0;
            var letter = Normalizer.ToNfd(part);
            _contractions[letter] = [.. anchor.SkipLast(1), last];
            _starts.Add(letter[0]);
        }
    }
}
