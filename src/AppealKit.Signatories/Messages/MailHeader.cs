using System.Text;

namespace AppealKit.Signatories.Messages;

/// <summary>Writes fields of the head of a message: RFC 5322 2.2, words that are not ASCII as RFC 2047 has them.</summary>
internal static class MailHeader
{
    private const string Start = "=?utf-8?B?";
    private const string End = "?=";

    // RFC 2047 2: an encoded word has at most 75 characters, and a line that holds one at most 76.
    private const int LongestWord = 75;
    private const int LongestLine = 76;

    /// <summary>A field of text for people, with its line end. Line ends and other marks that control anything have become spaces.</summary>
    public static string Text(string name, string value)
    {
        var text = InOneLine(value);
        return text.All(c => c is >= ' ' and <= '~') && !text.Contains("=?", StringComparison.Ordinal) ? Plain(name, text) : Encoded(name, text);
    }

    /// <summary>A text in which nothing controls anything.</summary>
    public static string InOneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isSpace = Rune.IsControl(rune) || Rune.IsWhiteSpace(rune);
            if (!isSpace)
                line.Append(rune.ToString());
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    // Folded at spaces; a word that is longer than a line stays whole as long as the standard's limit of 998 allows it.
    private static string Plain(string name, string text)
    {
        var field = new StringBuilder(name).Append(':');
        var column = field.Length;
        foreach (var word in text.Split(' '))
        {
            if (word.Length > 900)
                return Encoded(name, text);
            if (column + 1 + word.Length > LongestLine && column > name.Length + 1)
            {
                field.Append("\r\n");
                column = 0;
            }

            field.Append(' ').Append(word);
            column += 1 + word.Length;
        }

        return field.Append("\r\n").ToString();
    }

    // No word ends inside of a character.
    private static string Encoded(string name, string text)
    {
        var field = new StringBuilder(name).Append(": ");
        var room = Math.Min(LongestWord, LongestLine - field.Length);
        var bytes = new List<byte>();
        Span<byte> unit = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(unit);
            if (Start.Length + End.Length + ((bytes.Count + length + 2) / 3 * 4) > room)
            {
                field.Append(Start).Append(Convert.ToBase64String([.. bytes])).Append(End).Append("\r\n ");
                bytes.Clear();
                room = LongestLine - 1;
            }

            bytes.AddRange(unit[..length]);
        }

        return field.Append(Start).Append(Convert.ToBase64String([.. bytes])).Append(End).Append("\r\n").ToString();
    }
}
