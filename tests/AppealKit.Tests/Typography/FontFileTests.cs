using System.Buffers.Binary;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Testing;
using AppealKit.Typography.Fonts;
using Xunit;

namespace AppealKit.Tests.Typography;

public sealed class FontFileTests
{
    private static readonly FontStyle Serif = new(FontFamily.Serif);

    [Fact]
    public void Embedded_faces_are_those_that_their_styles_ask_for()
    {
        var fonts = FontCatalog.Embedded;
        Assert.Equal("NotoSerif-Regular", fonts.Get(Serif).PostScriptName);
        Assert.Equal("NotoSans-BoldItalic", fonts.Get(new FontStyle(FontFamily.Sans, Bold: true, Italic: true)).PostScriptName);
        var bold = fonts.Get(Serif with { Bold = true });
        Assert.Equal((700, 1000), (bold.Weight, bold.UnitsPerEm));
        Assert.True(bold.IsSerif);
        Assert.False(bold.IsFixedPitch);
        Assert.False(fonts.Get(new FontStyle(FontFamily.Sans)).IsSerif);
        var italic = fonts.Get(Serif with { Italic = true });
        Assert.True(italic.IsItalic);
        Assert.InRange(italic.ItalicAngle, -20, -5);
        Assert.Equal((1069, 293, 0), (italic.Ascent, italic.Descent, italic.LineGap));
        Assert.InRange(italic.CapHeight, 700, 720);
        Assert.InRange(italic.StemV, 70, 110);
        Assert.Equal(64, italic.Digest.Length);
    }

    [Theory]
    [InlineData("Türkmenistanyň ýurt çäklerinde galdyrylan ähli adamlar; Ňžžý ÄÖÜŞÇ")]
    [InlineData("Съешь же ещё этих мягких французских булок ҚҒҲЎ ӘҒҚҢӨҰҮҺІ ҷӣӯ їєґіў")]
    [InlineData("“„”‘’«»‹›–—…†‡•§№ €£₽₼₸₺ ©®™ ½¼¾ ²³¹⁰⁴⁻₂ ʻʼ ″′ × ÷ ± °")]
    [InlineData("əƏ şŞ ğĞ ıİ ʿʾ ḥḍṣṭẓ āēīōū čšž łŁ őű ßẞ ŋ ǵ")]
    public void Every_embedded_face_has_the_letters_of_our_languages(string text)
    {
        foreach (var family in new[] { FontFamily.Serif, FontFamily.Sans })
        {
            for (var i = 0; i < 4; i++)
            {
                var font = FontCatalog.Embedded.Get(new FontStyle(family, (i & 1) != 0, (i & 2) != 0));
                Assert.Equal("", string.Concat(text.EnumerateRunes().Where(r => font.GlyphOf(r.Value) == 0)));
            }
        }
    }

    [Fact]
    public void Signs_that_the_text_faces_lack_come_from_a_fallback()
    {
        Assert.Equal("NotoSansMath-Regular", FontCatalog.Embedded.Find(Serif, "→")?.PostScriptName);
        Assert.Equal("NotoSansMath-Regular", FontCatalog.Embedded.Find(Serif, "−")?.PostScriptName);
        Assert.Equal("NotoSansSymbols2-Regular", FontCatalog.Embedded.Find(Serif, "✓")?.PostScriptName);
        Assert.Equal("NotoSerif-Regular", FontCatalog.Embedded.Find(Serif, "я\u0301")?.PostScriptName);
        Assert.Null(FontCatalog.Embedded.Find(Serif, "漢"));
    }

    // AK5102 to AK5105: what cannot be used is said, with the reason.
    [Theory]
    [InlineData("AK5102", "web font", "wOFF")]
    [InlineData("AK5102", "collection", "ttcf")]
    [InlineData("AK5102", "does not begin", "\0\0\0\0")]
    [InlineData("AK5102", "does not begin", "")]
    [InlineData("AK5103", "PostScript outlines", "OTTO")]
    public void File_that_is_no_TrueType_font_is_refused(string code, string word, string start)
    {
        var data = start.Length == 0 ? [] : TestFont.Bytes();
        Encoding.Latin1.GetBytes(start).CopyTo(data, 0);
        AssertRefused(data, code, word);
    }

    [Theory]
    [InlineData("AK5102", "`hmtx` is missing", "hmtx", "xxxx")]
    [InlineData("AK5102", "no Unicode character map", "cmap", "cmap")]
    [InlineData("AK5103", "PostScript outlines", "name", "CFF ")]
    [InlineData("AK5104", "variable", "name", "fvar")]
    [InlineData("AK5105", "forbids", "OS/2", "OS/2")]
    public void Font_with_a_table_missing_or_of_another_kind_is_refused(string code, string word, string table, string renamed)
    {
        var data = TestFont.Bytes();
        var at = data.AsSpan().IndexOf(Encoding.Latin1.GetBytes(table));
        var place = BinaryPrimitives.ReadInt32BigEndian(data.AsSpan(at + 8));
        Encoding.Latin1.GetBytes(renamed).CopyTo(data, at);
        if (renamed == "cmap")
            data.AsSpan(place, 20).Clear();
        if (renamed == "OS/2")
            data[place + 9] = 2;
        AssertRefused(data, code, word);
    }

    [Fact]
    public void Damaged_font_is_read_or_refused_but_never_brings_the_program_down()
    {
        var random = new Random(5102);
        var whole = File.ReadAllBytes(Path.Combine(TestPaths.Repository, "src/AppealKit.Typography/Fonts/Embedded/NotoSerif-Italic.ttf"));
        byte[][] sources = [TestFont.Bytes(), whole];
        for (var i = 0; i < TestScale.Rounds(400); i++)
        {
            var data = (byte[])sources[i % 4 == 0 ? 0 : 1].Clone();
            Mutation.Damage(data, random);
            if (i % 9 == 0)
                data = data[..random.Next(data.Length)];
            if (FontFile.Read(data, "fonts/hurt.ttf").Value is not { } font)
                continue;
            Mutation.Use(font, random);
        }
    }

    private static void AssertRefused(byte[] data, string code, string word)
    {
        var result = FontFile.Read(data, "fonts/mine.ttf");
        Assert.Null(result.Value);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((code, Severity.Error, "fonts/mine.ttf"), (diagnostic.Code, diagnostic.Severity, diagnostic.FilePath));
        Assert.Contains(word, diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("`fonts/mine.ttf`", diagnostic.Message, StringComparison.Ordinal);
        Assert.NotEmpty(diagnostic.Hints);
    }
}
