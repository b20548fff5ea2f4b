using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;

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
            else if (ForbiddenCharacter.IsAt(text, i))
                control = control < 0 ? i : control;
            else
                continue;
            units[i] = Replacement;
        }

        var file = new SourceFile(path, new string(units));
        if (control >= 0)
            diagnostics.Add(YamlDiagnostics.ControlCharacter(file.Span(control, 1), text, control));
        if (reserved >= 0)
            diagnostics.Add(YamlDiagnostics.ReservedCharacter(file.Span(reserved, 1), text[reserved]));
        return file;
    }

    /// <summary>The first unit that no text may contain (forbidden everywhere, or kept for the toolkit); -1 if there is none.</summary>
    internal static int FirstBad(string text)
    {
        var reserved = text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF');
        var forbidden = ForbiddenCharacter.IndexIn(reserved < 0 ? text : text.AsSpan(0, reserved));
        return forbidden < 0 ? reserved : forbidden;
    }

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
