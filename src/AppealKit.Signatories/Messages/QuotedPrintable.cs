using System.Globalization;
using System.Text;

namespace AppealKit.Signatories.Messages;

/// <summary>Writes a text as quoted-printable: RFC 2045 6.7, in UTF-8, with lines of at most 76 characters.</summary>
internal static class QuotedPrintable
{
    private const int LongestLine = 76;

    /// <summary>Encodes a text.</summary>
    /// <param name="text">The text; lines end at LF.</param>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length * 2);
        foreach (var line in text.Split('\n'))
        {
            EncodeLine(line, encoded);
            encoded.Append("\r\n");
        }

        encoded.Length -= 2;
        return encoded.ToString();
    }

    private static void EncodeLine(string line, StringBuilder encoded)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var column = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var isLast = i == bytes.Length - 1;
            var plain = bytes[i] is >= 33 and <= 126 and not (byte)'=' || (bytes[i] == (byte)' ' && !isLast);
            // A point alone, or "From" in front, means something to programs that carry mail.
            if (column == 0 && bytes[i] is (byte)'.' or (byte)'F')
                plain = false;
            var width = plain ? 1 : 3;
            // The last place of a line is for the sign that it goes on.
            if (column + width > (isLast ? LongestLine : LongestLine - 1))
            {
                encoded.Append("=\r\n");
                column = 0;
            }

            if (plain)
                encoded.Append((char)bytes[i]);
            else
                encoded.Append('=').Append(bytes[i].ToString("X2", CultureInfo.InvariantCulture));
            column += width;
        }
    }
}
