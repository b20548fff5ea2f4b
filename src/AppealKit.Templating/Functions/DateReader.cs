using System.Globalization;
using System.Text;

namespace AppealKit.Templating.Functions;

// Reads dates: by a pattern, or in the forms that are not to be misunderstood.
internal static class DateReader
{
    // The clock of the machine must not fill in what is missing, nor its zone shift anything.
    private const DateTimeStyles Styles =
        DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private const int MaxLength = 64;

    private static readonly string[] DayFirst = ["d/M/yyyy", "d/M/yyyy H:m", "d/M/yyyy H:m:s", "d/M/yyyy H:m:s zzz", "d/M/yyyy H:m:ssK"];

    public static bool TryRead(string text, string culture, out DateTime date)
    {
        date = default;
        if (text.Length > MaxLength)
            return false;
        var isDayFirst = culture.StartsWith("en-", StringComparison.OrdinalIgnoreCase) && !culture.Equals("en-US", StringComparison.OrdinalIgnoreCase);
        var isRead = (isDayFirst && DateTime.TryParseExact(text, DayFirst, CultureInfo.InvariantCulture, Styles, out date)) ||
            DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out date);
        date = DateTime.SpecifyKind(date, DateTimeKind.Unspecified);
        return isRead;
    }

    public static bool TryRead(string text, string pattern, string culture, out DateTime date)
    {
        date = default;
        if (text.Length > MaxLength || pattern.Length > MaxLength)
            return false;
        if (!pattern.Contains('%', StringComparison.Ordinal))
            return TryRead(text, culture, out date);
        var isRead = DateTime.TryParseExact(text.Trim(), Translate(pattern), CultureInfo.InvariantCulture, Styles & ~DateTimeStyles.AllowWhiteSpaces, out date);
        date = DateTime.SpecifyKind(date, DateTimeKind.Unspecified);
        return isRead;
    }

    // `%d.%m.%Y` in the words of .NET.
    private static string Translate(string pattern)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length)
            {
                Literal(format, pattern[i]);
                continue;
            }

            i++;
            var part = pattern[i] switch
            {
                'a' => "ddd",
                'A' => "dddd",
                'b' or 'h' => "MMM",
                'B' => "MMMM",
                'd' => "dd",
                'e' => "d",
                'm' => "MM",
                'y' => "yy",
                'Y' => "yyyy",
                'H' => "HH",
                'k' => "H",
                'I' => "hh",
                'l' => "h",
                'M' => "mm",
                'S' => "ss",
                'L' => "fff",
                'p' or 'P' => "tt",
                'Z' => "zzz",
                'D' => "MM/dd/yy",
                'F' => "yyyy-MM-dd",
                'T' or 'X' => "HH:mm:ss",
                'R' => "HH:mm",
                'x' => "MM/dd/yyyy",
                'g' => "",
                _ => null,
            };
            if (part is not null)
                format.Append(part);
            else
                Literal(format, pattern[i]);
        }

        return format.ToString();
    }

    private static void Literal(StringBuilder format, char unit) => format.Append('\\').Append(unit);
}
