using AppealKit.Cli;
using AppealKit.Languages;
using AppealKit.Tests.Languages;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>What signatories are sent and see is in their own language, whichever it is.</summary>
public sealed class SignatoriesInEveryLanguageTests
{
    private static readonly string[] WithoutFont = ["ar", "fa", "hy", "ka", "ug"];

    [Fact]
    public void Whoever_is_asked_again_is_asked_in_their_language_alone()
    {
        using var workspace = new EveryLanguageWorkspace();
        foreach (var tag in Packs.Tags)
            Assert.Equal("", workspace.Run("signatories", "approve", EveryLanguageWorkspace.ToldId(tag), "--lang", tag, "--document", "named", "--on", "2025-12-02").Error);
        workspace.ChangeTheText();

        var run = workspace.Run("signatories", "status", "--document", "named", "--messages", "ask", "--from", "office@example.org");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        foreach (var tag in Packs.Tags)
        {
            var told = Flat(workspace.Read($"ask/{EveryLanguageWorkspace.ToldId(tag)}.txt"));
            var lost = Flat(workspace.Read($"ask/{EveryLanguageWorkspace.LostId(tag)}.txt"));
            foreach (var key in new[] { "greeting", "changes", "before", "now", "gone", "new", "ask" })
                Assert.Contains(Flat(Packs.Of(tag).Phrase("ask_again." + key)), told, StringComparison.Ordinal);
            Assert.Contains(Flat(Packs.Of(tag).Phrase("ask_again.whole")), lost, StringComparison.Ordinal);
            foreach (var message in new[] { told, lost })
            {
                Assert.DoesNotContain('[', message.Replace("[-", "", StringComparison.Ordinal));
                Assert.Contains("https://example.org/sign", message, StringComparison.Ordinal);
                Assert.Equal(2, message.Split(Packs.Of(tag).FormatPlain(2025)).Length - 1);
                if (tag is not ("en" or "en-US"))
                    Assert.DoesNotMatch(@"(?i)\b(the|you|please|version of|before:|now:)\b", message);
            }
        }
    }

    [Fact]
    public void A_sheet_and_a_list_have_no_words_of_another_language()
    {
        using var workspace = new EveryLanguageWorkspace();

        var sheet = workspace.Run("signatories", "sheet", "--document", "named", "--url", "https://example.org/sign", "--email", "sign@example.org", "--lines", "3", "--on", "2025-12-05");
        var lists = workspace.Run("build", "--format", "html", "--format", "txt", "--on", "2025-12-05");

        Assert.DoesNotContain("AK2713", sheet.Error + lists.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Fine, ""), (lists.Code, lists.Error));
        Assert.All(
            sheet.Error.Split('\n').Where(l => l.StartsWith("error ", StringComparison.Ordinal)), l => Assert.StartsWith("error AK5106", l, StringComparison.Ordinal));
        foreach (var tag in Packs.Tags)
        {
            var page = workspace.Read($"out/named-sheet/named-sheet.{tag}.html");
            foreach (var key in new[] { "title", "form", "mail", "name", "role", "country", "unnamed", "signature" })
                Assert.Contains(Packs.Of(tag).Phrase("sign_on." + key), page, StringComparison.Ordinal);
            Assert.Equal(!WithoutFont.Contains(tag), File.Exists(workspace.PathOf($"out/named-sheet/named-sheet.{tag}.pdf")));
            foreach (var id in new[] { "named", "unnamed", "few", "named-sheet" })
                Assert.DoesNotContain('[', workspace.Read($"out/{id}/{id}.{tag}.txt"));
        }
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
