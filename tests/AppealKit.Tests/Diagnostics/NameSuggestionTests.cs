using AppealKit.Diagnostics;
using Xunit;

namespace AppealKit.Tests.Diagnostics;

public sealed class NameSuggestionTests
{
    [Theory]
    [InlineData("gendr", "gender")]
    [InlineData("Gender", "gender")]
    [InlineData("ganre", null)]
    [InlineData("mnasur-mingelov", "mansur-mingelov")]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_proposed_only_when_it_is_near(string written, string? expected) =>
        Assert.Equal(expected, NameSuggestion.Nearest(written, ["gender", "born", "mansur-mingelov", "murat-dushemov"]));

    [Fact]
    public void Of_two_equally_near_names_the_order_of_the_list_does_not_decide()
    {
        Assert.Equal("abcd", NameSuggestion.Nearest("abcx", ["abce", "abcd"]));
        Assert.Equal("abcd", NameSuggestion.Nearest("abcx", ["abcd", "abce"]));
    }
}
