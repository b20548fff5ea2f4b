using AppealKit.Signatories.Export;
using Xunit;

namespace AppealKit.Tests.Signatories;

public sealed class ExportTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void What_would_be_a_formula_is_a_text(string cell, string expected) => Assert.Equal(expected, SeparatedValues.Neutral(cell));
}
