using System.Text;

namespace AppealKit.Composition.Binding;

/// <summary>Whether a short text of Markdown goes on after a name, or is a sentence of its own.</summary>
internal static class SentenceShape
{
    private const string Stops = ".!?…؟։۔";
    // A text of brackets alone must not be searched from each of them to its beginning.
    private const int LongestNote = 500;
    private const string Closing = "*_)]\"'”’»“‘›";

    /// <summary>True if the text begins as a sentence does and ends with a stop. A capital alone tells nothing: it may be that of a name.</summary>
    public static bool IsSentence(string text) => EndsWithStop(text) && BeginsAsSentence(text);

    /// <summary>True if a stop ends the text; citations, notes and closing marks may follow it.</summary>
    public static bool EndsWithStop(string text)
    {
        var end = text.Length;
        while (end > 0)
        {
            var last = text[end - 1];
            if (Stops.Contains(last, StringComparison.Ordinal))
                return true;
            if (last == ']' && NoteBefore(text, end) is { } note)
                end = note;
            else if (char.IsWhiteSpace(last) || Closing.Contains(last, StringComparison.Ordinal))
                end--;
            else
                return false;
        }

        return false;
    }

    // Scripts without capitals tell nothing here; there the stop decides.
    private static bool BeginsAsSentence(string text)
    {
        foreach (var letter in text.EnumerateRunes())
        {
            if (Rune.IsLetter(letter))
                return !Rune.IsLower(letter);
        }

        return false;
    }

    // Where [@source] or [^note], which ends at `end`, begins; null if it is neither.
    private static int? NoteBefore(string text, int end)
    {
        var depth = 0;
        for (var i = end - 1; i >= Math.Max(0, end - LongestNote); i--)
        {
            if (text[i] == ']')
                depth++;
            else if (text[i] == '[' && --depth == 0)
                return text[i + 1] is '@' or '^' ? i : i > 0 && text[i - 1] == '^' ? i - 1 : null;
        }

        return null;
    }
}
