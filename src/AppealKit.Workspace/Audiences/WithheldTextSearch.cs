using System.Text;
using AppealKit.Unicode;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences;

/// <summary>Searches finished files for what was withheld from their audience: the last net, should anything have slipped through.</summary>
/// <remarks>
/// Compared is what a reader sees: composed (NFC), without case, soft hyphens and zero-width characters, every run of white space as one
/// space. A withheld text is found only as whole words.
/// </remarks>
public sealed class WithheldTextSearch
{
    // A ledger withholds thousands of names and addresses: each place of a text is looked up once, not each name in the whole text.
    private const int Beginning = 8;

    private readonly List<WithheldText> _withheld = [];
    private readonly Dictionary<string, List<(string Remainder, int Index)>> _byBeginning = new(StringComparer.Ordinal);
    private readonly bool[] _lengths = new bool[Beginning + 1];

    /// <summary>Makes a search for texts.</summary>
    public WithheldTextSearch(IEnumerable<WithheldText> withheld)
    {
        foreach (var text in withheld)
        {
            if (Simplify(text.Text) is not { Length: > 0 } simple)
                continue;
            var length = Math.Min(simple.Length, Beginning);
            var beginning = simple[..length];
            if (!_byBeginning.TryGetValue(beginning, out var texts))
                _byBeginning[beginning] = texts = [];
            texts.Add((simple[length..], _withheld.Count));
            _withheld.Add(text);
            _lengths[length] = true;
        }
    }

    /// <summary>True if there is nothing to search for.</summary>
    public bool IsEmpty => _withheld.Count == 0;

    /// <summary>The withheld texts that stand in a text, in the order in which they were given.</summary>
    public IReadOnlyList<WithheldText> In(string text)
    {
        if (_withheld.Count == 0)
            return [];
        var found = new SortedSet<int>();
        var simple = Simplify(text).AsSpan();
        var lookup = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < simple.Length; at++)
        {
            if (at > 0 && char.IsLetter(simple[at - 1]))
                continue;
            for (var length = 1; length <= Beginning && at + length <= simple.Length; length++)
            {
                if (_lengths[length] && lookup.TryGetValue(simple.Slice(at, length), out var texts))
                    Take(texts, simple[(at + length)..], found);
            }
        }

        return [.. found.Select(i => _withheld[i])];
    }

    internal static string Simplify(string text)
    {
        var simple = new StringBuilder(text.Length);
        var space = true;
        foreach (var unit in Casing.Fold(Normalizer.ToNfc(text)))
        {
            if (unit is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
                continue;
            var isSpace = char.IsWhiteSpace(unit);
            if (isSpace && space)
                continue;
            simple.Append(isSpace ? ' ' : unit);
            space = isSpace;
        }

        return simple.ToString().Trim();
    }

    private static void Take(List<(string Remainder, int Index)> texts, ReadOnlySpan<char> after, SortedSet<int> found)
    {
        foreach (var (remainder, index) in texts)
        {
            // Digits do not make another word of it: the number of a note stands right behind a name.
            if (after.StartsWith(remainder, StringComparison.Ordinal) && (after.Length == remainder.Length || !char.IsLetter(after[remainder.Length])))
                found.Add(index);
        }
    }
}
