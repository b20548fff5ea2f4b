using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Tests.Workspace;
using AppealKit.Yaml;
using Xunit;

namespace AppealKit.Tests.Yaml;

public sealed class EncodingTests
{
    private const string Text = "name: Анна\ncountry: TM\n";

    [Fact]
    public void Byte_order_mark_and_line_ends_make_no_difference()
    {
        var plain = NodeText.Of(Read(Encoding.UTF8.GetBytes(Text)).Value);
        Assert.Equal(plain, NodeText.Of(Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]).Value));
        Assert.Equal(plain, NodeText.Of(Read(Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n", StringComparison.Ordinal))).Value));
    }

    [Fact]
    public void Utf16_is_said_and_still_read()
    {
        var result = Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)]);
        Assert.Equal(
            "error AK1007 a.yaml:1:1 the file is UTF-16, not UTF-8\n  hint: Save it as UTF-8; in Notepad: Save as, Encoding: UTF-8.\n", FindingText.Of(result.Diagnostics));
        Assert.Equal("Анна", ((ScalarNode)((MappingNode)result.Value!).Entries[0].Value).Value);
        Assert.Equal("AK1007", Assert.Single(Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)]).Diagnostics).Code);
    }

    [Fact]
    public void An_old_encoding_is_said_once_with_the_byte_and_the_line()
    {
        // "name: Анна" in Windows-1251.
        var result = Read([.. "country: TM\nname: "u8, 0xC0, 0xED, 0xED, 0xE0, .. "\nok: 1\n"u8]);
        Assert.Equal(
            "error AK1007 a.yaml:2:7 the file is not UTF-8: byte 19 (0xC0) begins no character\n  hint: Save the file as UTF-8; editors on Windows may have saved it in an older encoding.\n",
            FindingText.Of(result.Diagnostics));
        Assert.Equal(["country", "name", "ok"], ((MappingNode)result.Value!).Entries.Select(e => e.Key.Value));
    }

    [Fact]
    public void Surrogates_written_as_utf8_are_no_utf8() =>
        Assert.Equal("AK1007", Assert.Single(Read([.. "a: "u8, 0xED, 0xA0, 0x80, .. "\n"u8]).Diagnostics).Code);

    [Fact]
    public void Letters_beyond_the_first_plane_are_fine() => Assert.Empty(Read("a: 😀 𐍈\n"u8).Diagnostics);

    private static StageResult<PositionedNode> Read(ReadOnlySpan<byte> bytes) => new YamlReader().Read("a.yaml", bytes);
}
