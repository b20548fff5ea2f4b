using System.Text;
using AppealKit.Unicode;

namespace AppealKit.Languages.Transliteration;

/// <summary>A way of writing names of one alphabet in another. What it gives is a proposal: names have their own histories.</summary>
public sealed class TransliterationScheme
{
    private readonly Dictionary<string, string> _letters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _beginnings = new(StringComparer.Ordinal);
    private readonly int _longest;
    private readonly string _after;

    /// <summary>Makes a scheme of a table.</summary>
    /// <param name="name">What it is called, for messages.</param>
    /// <param name="letters">Pairs <c>щ=shch</c>, separated by spaces, in lower case; the longest match counts.</param>
    /// <param name="beginnings">Pairs that hold at the beginning of a word and after <paramref name="after"/>.</param>
    /// <param name="after">Letters after which the pairs for beginnings hold too.</param>
    internal TransliterationScheme(string name, string letters, string beginnings = "", string after = "")
    {
        Name = name;
        _after = after;
        Read(letters, _letters);
        Read(beginnings, _beginnings);
        foreach (var key in _letters.Keys.Concat(_beginnings.Keys))
            _longest = Math.Max(_longest, key.Length);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>A text in the other alphabet. Letters that the scheme does not know stay as they are.</summary>
    public string Write(string text)
    {
        var composed = Normalizer.ToNfc(text);
        var lower = Casing.ToLower(composed, "und");
        var written = new StringBuilder(composed.Length + 8);
        for (var i = 0; i < composed.Length;)
        {
            // Lower case can be longer than what it comes from (İ); such letters are not in the tables.
            var (replacement, length) = lower.Length == composed.Length ? Find(lower, i) : (null, 1);
            if (replacement is null)
                written.Append(composed[i]);
            else
                written.Append(InCase(replacement, composed, i, length));
            i += length;
        }

        return Normalizer.ToNfc(written.ToString());
    }

    private (string? Replacement, int Length) Find(string text, int at)
    {
        var begins = at == 0 || !char.IsLetter(text[at - 1]) || _after.Contains(text[at - 1]);
        for (var length = Math.Min(_longest, text.Length - at); length > 0; length--)
        {
            var part = text.Substring(at, length);
            if ((begins && _beginnings.TryGetValue(part, out var replacement)) || _letters.TryGetValue(part, out replacement))
                return (replacement, length);
        }

        return (null, 1);
    }

    // Щ alone is Shch; in a word of capitals it is SHCH.
    private static string InCase(string replacement, string text, int at, int length)
    {
        if (replacement.Length == 0 || !char.IsUpper(text[at]))
            return replacement;
        var next = at + length < text.Length ? text[at + length] : ' ';
        var before = at > 0 ? text[at - 1] : ' ';
        return char.IsUpper(next) || (!char.IsLetter(next) && char.IsUpper(before))
            ? Casing.ToUpper(replacement, "und")
            : string.Concat(Casing.ToUpper(replacement[..1], "und"), replacement.AsSpan(1));
    }

    private static void Read(string pairs, Dictionary<string, string> table)
    {
        foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            table[Normalizer.ToNfc(pair[..at])] = Normalizer.ToNfc(pair[(at + 1)..]);
        }
    }
}
