using System.Text;

namespace AppealKit.Workspace.Calendar;

/// <summary>Lines of an iCalendar file (RFC 5545).</summary>
internal sealed class CalendarLines
{
    // 3.1: lines of at most 75 octets, without the line break.
    private const int LineOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>Writes a line; a long one goes on behind a line break and a space, and no character is parted.</summary>
    public void Line(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }

    /// <summary>A text as the value of a property (3.3.11).</summary>
    public static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
