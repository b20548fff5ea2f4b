using System.Globalization;
using AppealKit.Testing;

namespace AppealKit.Tests.Unicode;

/// <summary>The conformance tests of the Unicode Character Database: whole from Debian's package unicode-data, else the extracts in tests/corpus.</summary>
internal static class UnicodeData
{
    private const string Installed = "/usr/share/unicode";

    /// <summary>The lines of a test file without comments.</summary>
    /// <param name="name">Name without folder; a file that Debian compresses is unpacked with bzcat.</param>
    public static IEnumerable<string> Lines(string name)
    {
        string[] places = [System.IO.Path.Combine(Installed, name), System.IO.Path.Combine(Installed, "auxiliary", name)];
        var path = places.FirstOrDefault(File.Exists);
        IEnumerable<string> lines;
        if (path is not null)
            lines = File.ReadLines(path);
        else if (File.Exists(places[0] + ".bz2"))
            lines = ExternalTool.Run(RequiredTool.Path("bzcat"), places[0] + ".bz2").Output.Split('\n');
        else if (ExternalTool.IsContinuousIntegration)
            throw new InvalidOperationException($"{name} is missing; .ci/run installs unicode-data");
        else
            lines = File.ReadLines(TestPaths.InTests("corpus/unicode/" + name));
        return lines.Select(l => l.Split('#')[0].Trim()).Where(l => l.Length > 0 && l[0] != '@');
    }

    /// <summary>A text of code points in hexadecimal.</summary>
    public static string Text(string hexadecimal) => string.Concat(hexadecimal.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(h => int.Parse(h, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
        .Select(cp => cp is >= 0xD800 and <= 0xDFFF ? ((char)cp).ToString() : char.ConvertFromUtf32(cp)));

    /// <summary>A line of a break test: the text, and the offsets (0 and the length among them) where there is a break.</summary>
    public static (string Text, IReadOnlyList<int> Breaks) BreakTest(string line)
    {
        var text = "";
        var breaks = new List<int>();
        foreach (var item in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (item == "÷")
                breaks.Add(text.Length);
            else if (item != "×")
                text += Text(item);
        }

        return (text, breaks);
    }

    /// <summary>Texts of letters, marks, spaces, emoji, digits, controls and lone surrogates, the same on every run.</summary>
    public static IEnumerable<string> Hostile(int seed, int count)
    {
        const string Units = "aZ09 \t\r\n.,-/()«»“”‘’'…–—éёйЙўçňžýşIiİıßΣσς\u0301\u0308\u0327\u0323\u200D\u2060\u00A0\uFEFF\uD800\uDC00\uD83D\uDE00"
            + "\uDBFF\u1100\u1161\u11A8가각אב\u05F4ابپ\u0651\u064Eกั日本ー️⃣\uFFFF\u0000\u001B";
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var units = new char[random.Next(0, 40)];
            for (var j = 0; j < units.Length; j++)
                units[j] = random.Next(20) == 0 ? (char)random.Next(0x10000) : Units[random.Next(Units.Length)];
            yield return new string(units);
        }
    }
}
