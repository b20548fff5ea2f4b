using System.Globalization;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>Takes a text apart into words. Soft hyphens, joiners, marks and apostrophes inside a word are no end of it.</summary>
/// <param name="letters">What letters sound like.</param>
/// <param name="isWanted">Says by the first two letters of a skeleton whether a wanted name may begin so: the skeletons of other words are not kept.</param>
internal sealed class SearchedText(LetterTable letters, Func<char, char, bool> isWanted)
{
    /// <summary>Letters of a word that are compared; more are cut off.</summary>
    public const int LongestWord = 64;

    // Zh., Yu., Shch.
    private const int LongestInitial = 4;

    /// <summary>The words, in order.</summary>
    public SearchedWords Read(string text)
    {
        var words = new SearchedWords(text, letters);
        Span<char> buffer = stackalloc char[LongestWord];
        var gap = WordGap.Stop;
        for (var i = 0; i < text.Length;)
        {
            if (letters.Of(text[i]) is not { Length: > 0 })
            {
                gap |= KindOf(text[i]);
                i++;
                continue;
            }

            var start = i;
            var length = ReadWord(text, ref i, buffer);
            words.Add(Make(text, start, i, buffer[..length], gap));
            gap = WordGap.None;
        }

        return words;
    }

    private int ReadWord(string text, ref int i, Span<char> buffer)
    {
        var length = 0;
        for (; i < text.Length && letters.Of(text[i]) is { } plain; i++)
        {
            foreach (var letter in plain)
            {
                if (length < buffer.Length)
                    buffer[length++] = letter;
            }
        }

        return length;
    }

    private SearchedWord Make(string text, int start, int end, Span<char> raw, WordGap gap)
    {
        var length = WordSkeleton.Squeeze(raw);
        var skeleton = raw[..length];
        var isCapital = !char.IsLower(text[start]);
        var keep = length > 1 && isWanted(skeleton[0], skeleton[1]);
        var isInitial = length == 1 && isCapital && end - start <= LongestInitial && (end - start == 1 || (end < text.Length && text[end] == '.'));
        return new SearchedWord(start, end, keep ? skeleton.ToString() : null, length == 0 ? '\0' : skeleton[0], isInitial, isCapital, gap);
    }

    private static WordGap KindOf(char sign) => sign switch
    {
        '.' => WordGap.Point,
        ',' or '،' or '、' => WordGap.Comma,
        '-' or '_' or '+' or '/' or '\\' or '=' or '&' or '@' or '%' or '\u2010' or '\u2011' or '\u2012' or '\u2013' => WordGap.Joint,
        ';' or ':' or '!' or '?' or '|' or '…' or '。' or '؛' or '؟' or '\u2014' => WordGap.Stop,
        _ when char.IsWhiteSpace(sign) => WordGap.Space,
        _ when char.IsDigit(sign) => WordGap.Stop,
        _ when char.GetUnicodeCategory(sign) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation => WordGap.Joint,
        _ => WordGap.None,
    };
}
