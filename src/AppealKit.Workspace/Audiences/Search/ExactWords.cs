using AppealKit.Unicode;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>
/// Finds texts that stand in another one as they are. A ledger withholds thousands of addresses: each place of a text is looked up once, not
/// each address in the whole text.
/// </summary>
internal sealed class ExactWords
{
    private const int Beginning = 8;
    private const char FirstKorean = '\uAC00';
    private const char LastKorean = '\uD7A3';

    // What stands right behind a name in Korean begins with one of them.
    private const string KoreanParticles = "이가은는을를의에와과도로으씨님군양께";

    private readonly Dictionary<string, List<string>> _byBeginning = new(StringComparer.Ordinal);
    private readonly bool[] _lengths = new bool[Beginning + 1];

    /// <summary>Adds a text to look for.</summary>
    public void Add(string wanted)
    {
        var length = Math.Min(wanted.Length, Beginning);
        var beginning = wanted[..length];
        if (!_byBeginning.TryGetValue(beginning, out var texts))
            _byBeginning[beginning] = texts = [];
        texts.Add(wanted);
        _lengths[length] = true;
    }

    /// <summary>Those that stand in a text as whole words.</summary>
    public HashSet<string> In(ReadOnlySpan<char> text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var lookup = _byBeginning.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < text.Length; at++)
        {
            if (at > 0 && char.IsLetter(text[at - 1]) && IsApart(text[at]))
                continue;
            for (var length = 1; length <= Beginning && at + length <= text.Length; length++)
            {
                if (_lengths[length] && lookup.TryGetValue(text.Slice(at, length), out var texts))
                    Take(texts, text[at..], found);
            }
        }

        return found;
    }

    private static void Take(List<string> texts, ReadOnlySpan<char> text, HashSet<string> found)
    {
        foreach (var wanted in texts)
        {
            // Digits do not make another word of it: the number of a note stands right behind a name.
            if (text.StartsWith(wanted) && (text.Length == wanted.Length || IsEnd(wanted[^1], text[wanted.Length])))
                found.Add(wanted);
        }
    }

    private static bool IsEnd(char last, char next) =>
        !char.IsLetter(next) || !IsApart(last) || (last is >= FirstKorean and <= LastKorean && KoreanParticles.Contains(next, StringComparison.Ordinal));

    // Chinese, Japanese, Thai and their likes have no spaces between words.
    private static bool IsApart(char letter) =>
        letter < '\u0E00' || Scripts.Of(letter) is not (Script.Han or Script.Hiragana or Script.Katakana or Script.Thai or Script.Lao or Script.Khmer or Script.Myanmar);
}
