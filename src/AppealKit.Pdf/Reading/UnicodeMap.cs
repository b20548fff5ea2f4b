using System.Globalization;
using System.Text;

namespace AppealKit.Pdf.Reading;

/// <summary>The letters of the codes of a font, read from what <see cref="Fonts.ToUnicodeMap"/> wrote.</summary>
internal sealed class UnicodeMap
{
    private readonly Dictionary<int, string> _letters = [];

    /// <summary>Reads a map.</summary>
    public UnicodeMap(string map)
    {
        var isRange = false;
        foreach (var line in map.Split('\n'))
        {
            var beginsRange = line.EndsWith("beginbfrange", StringComparison.Ordinal);
            if (beginsRange || line.EndsWith("beginbfchar", StringComparison.Ordinal))
            {
                isRange = beginsRange;
                continue;
            }

            // <0003><0041>, <0003><0007><0041>; the section before may end in front of it.
            if (!line.StartsWith('<') || line.Contains("begin", StringComparison.Ordinal))
                continue;
            var parts = line.Split(['<', '>'], StringSplitOptions.RemoveEmptyEntries);
            if (isRange && parts.Length >= 3)
                AddRange(Number(parts[0]), Number(parts[1]), Number(parts[2]));
            else if (parts.Length >= 2)
                _letters[Number(parts[0])] = Letters(parts[1]);
        }
    }

    /// <summary>The letters of a code; empty if it shows none.</summary>
    public string this[int code] => _letters.GetValueOrDefault(code, "");

    private void AddRange(int first, int last, int letter)
    {
        for (var code = first; code <= last && code <= 0xFFFF; code++)
            _letters[code] = ((char)(letter + code - first)).ToString();
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Letters(string digits)
    {
        var letters = new StringBuilder();
        for (var i = 0; i + 4 <= digits.Length; i += 4)
            letters.Append((char)Number(digits.Substring(i, 4)));
        return letters.ToString();
    }
}
