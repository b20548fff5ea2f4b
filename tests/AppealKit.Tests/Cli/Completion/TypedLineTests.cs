using AppealKit.Cli.Completion;
using Xunit;

namespace AppealKit.Tests.Cli.Completion;

/// <summary>How a line is taken apart; a bar parts the words of what is expected.</summary>
public sealed class TypedLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a ", "a|")]
    [InlineData("  a \t b\n", "a|b|")]
    [InlineData("a 'b c' d", "a|b c|d")]
    [InlineData("a 'b c", "a|b c")]
    [InlineData("a \"b'c\"d e", "a|b'cd|e")]
    [InlineData("a '' b", "a||b")]
    [InlineData("a b\\ c", "a|b c")]
    [InlineData("a 'b\\ c'", "a|b\\ c")]
    [InlineData("a C:\\Users\\x ", "a|C:\\Users\\x|")]
    [InlineData("a \"say \\\"hi\\\"\"", "a|say \"hi\"")]
    [InlineData("a\\", "a\\")]
    public void Quotes_hold_words_together(string line, string expected)
    {
        var read = TypedLine.Read(line);

        Assert.Equal(expected, string.Join('|', [.. read.Before, read.Last]));
    }
}
