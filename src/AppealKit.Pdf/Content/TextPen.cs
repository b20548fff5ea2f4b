using AppealKit.Layout.Frames;
using AppealKit.Pdf.Core;
using AppealKit.Pdf.Fonts;
using AppealKit.Typography.Shaping;
using AppealKit.Values;

namespace AppealKit.Pdf.Content;

/// <summary>Writes the operators of text and colour (ISO 32000-1, 9.4 and 8.6), each only where its state changes.</summary>
internal sealed class TextPen(ByteBuffer target, FontSet fonts, GlyphTexts reader)
{
    // PDF/A allows 32,767 bytes in a string; a glyph takes up to four.
    private const int GlyphsPerString = 4000;

    private FontUse? _font;
    private double _size;
    private Color _color;
    private long _x;
    private long _y;
    private long _rise;
    private bool _inText;
    private bool _endsWithSpace;
    private bool _inArray;
    private int _inString;

    /// <summary>Begins a page: everything is as the standard has it at the start of one.</summary>
    public void BeginPage()
    {
        _font = null;
        _color = default;
        _rise = 0;
    }

    /// <summary>Sets the colour of what follows.</summary>
    public void Use(Color color)
    {
        if (_color == color)
            return;
        _color = color;
        if (color.Red == color.Green && color.Green == color.Blue)
        {
            Component(color.Red);
            target.Raw("g\n"u8);
            return;
        }

        Component(color.Red);
        Component(color.Green);
        Component(color.Blue);
        target.Raw("rg\n"u8);
    }

    /// <summary>Begins a text object, unless one is open.</summary>
    public void BeginText()
    {
        if (_inText)
            return;
        target.Raw("BT\n"u8);
        _inText = true;
        (_x, _y) = (0, 0);
    }

    /// <summary>Ends the text object, if one is open.</summary>
    public void EndText()
    {
        if (_inText)
            target.Raw("ET\n"u8);
        _inText = false;
    }

    /// <summary>Paints a run; a text object must be open.</summary>
    /// <param name="run">The run.</param>
    /// <param name="left">Its left end.</param>
    /// <param name="baseline">Distance of its baseline from the lower edge of the page.</param>
    public void Show(ShapedRun run, double left, double baseline)
    {
        var font = fonts[run.Font];
        reader.Read(run, font);
        Select(font, run.Size);
        long x = Coordinate.Position(left), y = Coordinate.Position(baseline);
        target.Thousandths(x - _x).Raw(" "u8).Thousandths(y - _y).Raw(" Td\n"u8);
        (_x, _y) = (x, y);
        Glyphs(run, font);
    }

    /// <summary>Paints a space after the run painted last, unless that ends with one or its font has none.</summary>
    public void ShowSpace()
    {
        if (_endsWithSpace || _font is null || _font.File.GlyphOf(' ') is not (> 0 and var space))
            return;
        Code(_font.CodeOf(space, ' '));
        EndArray();
        _endsWithSpace = true;
    }

    private void Component(byte value) => target.Thousandths((long)Math.Round(value * 1000 / 255.0)).Byte((byte)' ');

    private void Select(FontUse font, Length size)
    {
        if (ReferenceEquals(_font, font) && _size == size.Points)
            return;
        (_font, _size) = (font, size.Points);
        target.Raw("/F"u8).Integer(font.Number).Raw(" "u8).Thousandths(Coordinate.Exact(size.Points)).Raw(" Tf\n"u8);
    }

    private void Glyphs(ShapedRun run, FontUse font)
    {
        // How far the pen should be and how far the widths stated in the file carry it, both in thousandths of the size.
        var scale = 1000.0 / font.File.UnitsPerEm;
        long wanted = 0, actual = 0;
        var actualTexts = reader.ActualTexts;
        var next = 0;
        for (var i = 0; i < run.Glyphs.Count; i++)
        {
            var glyph = run.Glyphs[i];
            if (next < actualTexts.Count && actualTexts[next].Start == i)
                BeginActualText(actualTexts[next].Text);
            Raise(glyph.YOffset == 0 ? 0 : Coordinate.Exact(glyph.YOffset * run.Size.Points / font.File.UnitsPerEm));
            var step = actual - (long)Math.Round((wanted + glyph.XOffset) * scale);
            if (step != 0)
                Step(step);
            actual += font.WidthOf(glyph.GlyphId) - step;
            wanted += glyph.Advance;
            Code(font.CodeOf(glyph.GlyphId, reader.Texts[i]));
            if (next >= actualTexts.Count || actualTexts[next].End != i + 1)
                continue;
            EndArray();
            target.Raw("EMC\n"u8);
            next++;
        }

        Raise(0);
        EndArray();
        _endsWithSpace = run.Text.Length > 0 && char.IsWhiteSpace(run.Text[^1]);
    }

    private void BeginActualText(string text)
    {
        EndArray();
        target.Raw("/Span<</ActualText"u8).Text(TextStrings.Clean(text)).Raw(">>BDC\n"u8);
    }

    private void Raise(long rise)
    {
        if (_rise == rise)
            return;
        EndArray();
        _rise = rise;
        target.Thousandths(rise).Raw(" Ts\n"u8);
    }

    // A positive number moves the pen back (9.4.3).
    private void Step(long thousandths)
    {
        EndString();
        BeginArray();
        target.Integer(Math.Clamp(thousandths, -10_000_000, 10_000_000));
    }

    private void Code(ushort code)
    {
        BeginArray();
        if (_inString == GlyphsPerString)
            EndString();
        if (_inString++ == 0)
            target.Byte((byte)'(');
        TextStrings.StringByte(target, (byte)(code >> 8));
        TextStrings.StringByte(target, (byte)code);
    }

    private void BeginArray()
    {
        if (!_inArray)
            target.Byte((byte)'[');
        _inArray = true;
    }

    private void EndString()
    {
        if (_inString > 0)
            target.Byte((byte)')');
        _inString = 0;
    }

    private void EndArray()
    {
        EndString();
        if (_inArray)
            target.Raw("]TJ\n"u8);
        _inArray = false;
    }
}
