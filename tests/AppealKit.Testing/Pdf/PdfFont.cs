using System.Buffers.Binary;
using System.Text;

namespace AppealKit.Testing.Pdf;

/// <summary>A composite font of a file: letters and widths of its codes.</summary>
public sealed class PdfFont
{
    private readonly Dictionary<int, string> _letters = [];
    private readonly List<double> _widths = [];
    private readonly HashSet<int> _checked = [];
    private readonly byte[]? _map;
    private readonly byte[] _program;

    /// <summary>Reads a font.</summary>
    /// <exception cref="FormatException">It is not embedded, or its letters are not given.</exception>
    public PdfFont(PdfDictionary font)
    {
        var descendant = (PdfDictionary)font.Array("DescendantFonts").Single()!;
        Name = font.Name("BaseFont") ?? "";
        if (font.Name("Subtype") != "Type0" || font.Name("Encoding") != "Identity-H" || descendant.Name("Subtype") != "CIDFontType2")
            throw new FormatException($"{Name} is no composite font");
        if (descendant.Name("BaseFont") != Name || descendant.Dictionary("FontDescriptor")?.Name("FontName") != Name)
            throw new FormatException($"{Name} goes by several names");
        Descriptor = descendant.Dictionary("FontDescriptor")!;
        if (Descriptor["FontFile2"] is not PdfStream program || font["ToUnicode"] is not PdfStream letters)
            throw new FormatException($"{Name} is not embedded, or its letters are not given");
        if (program.Dictionary.Integer("Length1") != program.Data.Length)
            throw new FormatException($"{Name} has a wrong Length1");
        _program = program.Data;
        _map = (descendant["CIDToGIDMap"] as PdfStream)?.Data;
        if (_map is null && descendant.Name("CIDToGIDMap") != "Identity")
            throw new FormatException($"{Name} has no CIDToGIDMap");
        var widths = descendant.Array("W");
        if (widths is not [0.0, List<object?> list])
            throw new FormatException($"{Name} has widths in an unknown form");
        _widths.AddRange(list.Select(w => (double)w!));
        ReadLetters(new PdfLexer(letters.Data, 0, null));
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its descriptor.</summary>
    public PdfDictionary Descriptor { get; }

    /// <summary>The letters of a code.</summary>
    /// <exception cref="FormatException">The code has none, no width, or no glyph; or the width is not that of the glyph.</exception>
    public string LettersOf(int code)
    {
        if (_checked.Contains(code))
            return _letters[code];
        var glyph = _map is null ? code : BinaryPrimitives.ReadUInt16BigEndian(_map.AsSpan(code * 2));
        if (glyph == 0 || code >= _widths.Count || !_letters.TryGetValue(code, out var letters))
            throw new FormatException($"code {code} of {Name} has no glyph, no width or no letters");
        if (Math.Abs(WidthInProgram(glyph) - _widths[code]) > 1)
            throw new FormatException($"code {code} of {Name} has a width of its own");
        _checked.Add(code);
        return letters;
    }

    /// <summary>The width of a code in thousandths of the type size.</summary>
    public double WidthOf(int code) => _widths[code];

    private double WidthInProgram(int glyph)
    {
        int metrics = Table("hmtx"), count = U16(Table("hhea") + 34), unitsPerEm = U16(Table("head") + 18);
        if (glyph >= U16(Table("maxp") + 4))
            throw new FormatException($"{Name} has no glyph {glyph}");
        return U16(metrics + (Math.Min(glyph, count - 1) * 4)) * 1000.0 / unitsPerEm;
    }

    private int Table(string tag)
    {
        for (var i = 0; i < U16(4); i++)
        {
            var at = 12 + (i * 16);
            if (Encoding.ASCII.GetString(_program, at, 4) == tag)
                return (int)BinaryPrimitives.ReadUInt32BigEndian(_program.AsSpan(at + 8));
        }

        throw new FormatException($"{Name} has no table {tag}");
    }

    private int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_program.AsSpan(at));

    private void ReadLetters(PdfLexer lexer)
    {
        var operands = new List<object?>();
        while (!lexer.AtEnd)
        {
            var value = lexer.Read(references: false);
            if (value is not PdfKeyword keyword)
            {
                operands.Add(value);
                continue;
            }

            if (keyword.Value is "endbfchar" or "endbfrange")
                Add([.. operands.Cast<byte[]>()], keyword.Value == "endbfchar" ? 2 : 3);
            if (keyword.Value is "beginbfchar" or "beginbfrange" && operands[^1] is not (> 0.0 and <= 100.0))
                throw new FormatException("a section of more than a hundred");
            operands.Clear();
        }
    }

    private void Add(byte[][] operands, int size)
    {
        foreach (var part in operands.Chunk(size))
        {
            int first = Code(part[0]), last = Code(part[size - 2]);
            var letters = part[size - 1];
            for (var code = first; code <= last; code++)
            {
                _letters.Add(code, new UnicodeEncoding(true, false, true).GetString(letters));
                letters = [.. letters[..^1], (byte)(letters[^1] + 1)];
            }
        }
    }

    private static int Code(byte[] bytes) => bytes.Length == 2 ? (bytes[0] << 8) | bytes[1] : throw new FormatException("a code of a wrong length");
}
