using System.Globalization;
using System.Text;

namespace AppealKit.Templating.Functions;

// Dates by patterns such as `%d %b %Y`, in English. Other languages are the business of the document's language pack.
internal static class DateFormat
{
    public static string Format(DateTime date, string pattern, string standard)
    {
        // `%g` asks for the invariant form, which this always is; alone it stands for the standard pattern.
        var rest = pattern.StartsWith("%g", StringComparison.Ordinal) ? pattern[2..].TrimStart(' ') : pattern;
        if (rest.Length == 0)
            rest = standard == pattern ? Builtins.DefaultDateFormat : standard.Replace("%g", "", StringComparison.Ordinal);
        var text = new StringBuilder(rest.Length * 2);
        Append(text, date, rest, true);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DateTime date, string pattern, bool allowsComposite)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            i++;
            if (allowsComposite && Composite(pattern[i]) is { } parts)
                Append(text, date, parts, false);
            else
                AppendPart(text, date, pattern[i]);
        }
    }

    private static string? Composite(char letter) => letter switch
    {
        'c' => "%a %b %e %H:%M:%S %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        'x' => "%m/%d/%Y",
        'X' => "%H:%M:%S",
        _ => null,
    };

    private static void AppendPart(StringBuilder text, DateTime date, char letter)
    {
        var invariant = CultureInfo.InvariantCulture;
        var hour12 = date.Hour % 12 == 0 ? 12 : date.Hour % 12;
        switch (letter)
        {
            case 'a': text.Append(date.ToString("ddd", invariant)); break;
            case 'A': text.Append(date.ToString("dddd", invariant)); break;
            case 'b' or 'h': text.Append(date.ToString("MMM", invariant)); break;
            case 'B': text.Append(date.ToString("MMMM", invariant)); break;
            case 'C': Number(text, date.Year / 100, 2); break;
            case 'd': Number(text, date.Day, 2); break;
            case 'e': Number(text, date.Day, 2, ' '); break;
            case 'H': Number(text, date.Hour, 2); break;
            case 'I': Number(text, hour12, 2); break;
            case 'j': Number(text, date.DayOfYear, 3); break;
            case 'k': Number(text, date.Hour, 2, ' '); break;
            case 'l': Number(text, hour12, 2, ' '); break;
            case 'L': Number(text, date.Millisecond, 3); break;
            case 'm': Number(text, date.Month, 2); break;
            case 'M': Number(text, date.Minute, 2); break;
            case 'n': text.Append('\n'); break;
            case 'N': Number(text, date.Ticks % TimeSpan.TicksPerSecond * 100, 9); break;
            case 'p': text.Append(date.Hour < 12 ? "AM" : "PM"); break;
            case 'P': text.Append(date.Hour < 12 ? "am" : "pm"); break;
            case 's': text.Append((date - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond); break;
            case 'S': Number(text, date.Second, 2); break;
            case 't': text.Append('\t'); break;
            case 'u': Number(text, date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1); break;
            case 'U': Number(text, (date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, 2); break;
            case 'v':
                Number(text, date.Day, 2, ' ');
                text.Append('-').Append(date.ToString("MMM", invariant).ToUpperInvariant()).Append('-').Append(date.Year.ToString("0000", invariant));
                break;
            case 'V': Number(text, ISOWeek.GetWeekOfYear(date), 2); break;
            case 'w': Number(text, (int)date.DayOfWeek, 1); break;
            case 'W': Number(text, (date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7, 2); break;
            case 'y': Number(text, date.Year % 100, 2); break;
            case 'Y': Number(text, date.Year, 4); break;
            case 'Z': text.Append("+00:00"); break;
            case '%': text.Append('%'); break;
            case 'g': break;
            default: text.Append('%').Append(letter); break;
        }
    }

    private static void Number(StringBuilder text, long number, int width, char fill = '0') =>
        text.Append(number.ToString(CultureInfo.InvariantCulture).PadLeft(width, fill));
}
