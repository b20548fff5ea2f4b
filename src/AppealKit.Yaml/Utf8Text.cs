using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml;

/// <summary>Turns the bytes of a text file into a text that later stages can trust.</summary>
public static class Utf8Text
{
    private const char Replacement = '\uFFFD';

    /// <summary>Decodes UTF-8 with or without byte order mark.</summary>
    /// <remarks>
    /// Bytes that are not UTF-8, characters kept for the toolkit (<see cref="ValueToken"/>) and control characters are reported once each
    /// and replaced by U+FFFD, so that the rest can still be read.
    /// </remarks>
    /// <param name="path">The path that messages show.</param>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static SourceFile Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            var file = Clean(path, encoding.GetString(bytes[2..]), new DiagnosticBag());
            diagnostics.Add(YamlDiagnostics.Utf16(file.Span(0, 0)));
            return file;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return Clean(path, Encoding.UTF8.GetString(bytes), diagnostics);
        return DecodeDamaged(path, bytes, diagnostics);
    }

    /// <summary>Checks a text that was already decoded, as <see cref="Decode"/> does.</summary>
    public static SourceFile Clean(string path, string text, DiagnosticBag diagnostics)
    {
        var first = FirstBad(text);
        if (first < 0)
            return new SourceFile(path, text);
        var units = text.ToCharArray();
        int reserved = -1, control = -1;
        for (var i = first; i < units.Length; i++)
        {
            if (ValueToken.IsReserved(units[i]))
                reserved = reserved < 0 ? i : reserved;
            else if (IsControl(units[i]) || IsLoneSurrogate(text, i))
                control = control < 0 ? i : control;
            else
                continue;
            units[i] = Replacement;
        }

        var file = new SourceFile(path, new string(units));
        if (control >= 0)
            diagnostics.Add(YamlDiagnostics.ControlCharacter(file.Span(control, 1), text[control]));
        if (reserved >= 0)
            diagnostics.Add(YamlDiagnostics.ReservedCharacter(file.Span(reserved, 1), text[reserved]));
        return file;
    }

    /// <summary>The first unit that no text may contain (reserved, control, half a surrogate pair); -1 if there is none.</summary>
    internal static int FirstBad(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            // Everything from the surrogates to the private use area is rare; tab, line feed and carriage return are not.
            var rest = text.AsSpan(start);
            var at = rest.IndexOfAnyInRange('\uD800', '\uF8FF');
            var low = (at < 0 ? rest : rest[..at]).IndexOfAny(Controls);
            if (low >= 0)
                return start + low;
            if (at < 0)
                return -1;
            at += start;
            if (ValueToken.IsReserved(text[at]) || IsLoneSurrogate(text, at))
                return at;
            start = at + 2;
        }

        return -1;
    }

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F"
        + "\u0080\u0081\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F"
        + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F\uFFFE\uFFFF");

    // C0 but for tab and line ends, DEL, and C1 but for NEL: what YAML 1.2 (5.1) calls not printable.
    private static bool IsControl(char c) => c is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\u007F' and <= '\u009F' and not '\u0085') or '\uFFFE' or '\uFFFF';

    private static bool IsLoneSurrogate(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));

    private static SourceFile DecodeDamaged(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var text = new StringBuilder(bytes.Length);
        var firstByte = -1;
        var firstUnit = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length);
            if (status == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
            }
            else
            {
                if (firstByte < 0)
                    (firstByte, firstUnit) = (at, text.Length);
                text.Append(Replacement);
            }

            at += Math.Max(1, length);
        }

        var file = Clean(path, text.ToString(), diagnostics);
        diagnostics.Add(YamlDiagnostics.NotUtf8(file.Span(firstUnit, 1), firstByte, bytes[firstByte]));
        return file;
    }
}
