using System.Text;
using AppealKit.Diagnostics.Source;
using Xunit;

namespace AppealKit.Tests.Diagnostics;

public sealed class SourceFileTests
{
    [Fact]
    public void Lines_end_at_any_line_end()
    {
        var file = new SourceFile("a", "one\r\ntwo\rthree\n");

        Assert.Equal(4, file.LineCount);
        Assert.Equal((2, 1), file.PositionOf(5));
        Assert.Equal((3, 2), file.PositionOf(10));
        Assert.Equal("three", file.LineText(3).ToString());
        Assert.Equal((4, 1), file.PositionOf(999));
        Assert.Equal(10, file.OffsetOf(3, 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(ValueToken.MaxCount - 1)]
    public void A_token_gives_back_its_index(int index)
    {
        var text = new StringBuilder();
        ValueToken.Append(text, index);

        Assert.Equal(ValueToken.Length, text.Length);
        Assert.True(ValueToken.TryRead(text.ToString(), out var read));
        Assert.Equal(index, read);
        Assert.All(text.ToString(), unit => Assert.True(ValueToken.IsReserved(unit)));
    }

    [Fact]
    public void A_damaged_token_is_none()
    {
        Assert.False(ValueToken.TryRead("\uE000\uE100", out _));
        Assert.False(ValueToken.TryRead("\uE000\uE100ab", out _));
    }
}
