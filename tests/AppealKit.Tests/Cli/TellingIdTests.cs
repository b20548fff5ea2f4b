using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Ids stand in tables, hints and names of files: one that is made of a hidden name stands nowhere.</summary>
public sealed class TellingIdTests
{
    [Theory]
    [InlineData("id: olga-mirzoeva, name: {en: Olga Mirzoeva}", true)]
    [InlineData("id: mirzoyeva, name: {ru: Ольга Мирзоева}", true)]
    [InlineData("id: olga, name: {ru: Ольга Мирзоева}", true)]
    [InlineData("id: s-olgamirzoeva-2, name: {en: Olga Mirzoeva}", true)]
    [InlineData("id: quiet-ones, organisation: hush", true)]
    [InlineData("id: hush-2, organisation: hush", true)]
    [InlineData("id: s-4kd2, name: {en: Olga Mirzoeva}", false)]
    [InlineData("id: s-1, organisation: hush", false)]
    public void AK2810_an_id_with_a_word_of_a_hidden_name_is_an_error(string entry, bool isTelling)
    {
        using var workspace = new SingersWorkspace($"  - {{{entry}, display: anonymous, history: [{{on: \"2025-12-01\", state: approved}}]}}\n");

        var run = workspace.Run("check");

        Assert.Equal(isTelling, run.Out.Contains("error AK2810: the id of a signatory who is not to be named holds a word of the name", StringComparison.Ordinal));
        Assert.DoesNotMatch("(?i)mirzo|olga|quiet|hush", run.Out + run.Error);
    }

    [Fact]
    public void Who_is_not_named_yet_is_called_by_the_line()
    {
        using var workspace = new SingersWorkspace("""
              - {id: olga-mirzoeva, name: {en: Olga Mirzoeva}, display: named, history: [{on: "2025-12-01", state: approved, version: 0123456789abcdef}, {on: "2025-12-02", state: withdrawn}]}
              - {id: s-2, name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-01", state: approved}]}

            """);

        foreach (var command in new string[][] { ["list"], ["status"], ["withdraw", "olga-mirzoev"], ["withdraw", "nobody"] })
        {
            var run = workspace.Run(["signatories", .. command, "--document", "d"]);
            Assert.DoesNotMatch("(?i)olga-mirzoeva|Mirzoeva", run.Out + run.Error);
        }

        Assert.Contains("line 2", workspace.Run("signatories", "list", "--document", "d").Out, StringComparison.Ordinal);
    }
}
