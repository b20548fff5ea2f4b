using System.Text.RegularExpressions;
using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The sheet with which signatures are asked.</summary>
public sealed partial class SignOnSheetTests
{
    private const string Sheet = "death-in-custody-2023-sheet";

    [Fact]
    public void A_document_without_a_sheet_gets_one_in_its_languages()
    {
        using var sample = new SampleCopy(allDocuments: true);

        var run = sample.Run("signatories", "sheet", "--document", "lake-measurements-2026", "--url", "https://example.org/sign/lake", "--lines", "3", "--on", "2026-03-03");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.StartsWith("cases/documents/lake-measurements-2026-sheet/document.yaml\n", run.Out, StringComparison.Ordinal);
        foreach (var (language, title) in new[] { ("en", "Please sign"), ("ru", "Просим подписать"), ("fr", "Merci de signer") })
        {
            var page = sample.Read($"out/lake-measurements-2026-sheet/lake-measurements-2026-sheet.{language}.html");
            Assert.Contains($">{title}</h1>", page, StringComparison.Ordinal);
            Assert.Contains("https://example.org/sign/lake", page, StringComparison.Ordinal);
        }

        // Whoever signs reads every paragraph that the version is made of.
        var shown = Letters(sample.Read("out/lake-measurements-2026-sheet/lake-measurements-2026-sheet.en.html"));
        var kept = File.ReadAllText(Assert.Single(Directory.GetFiles(sample.PathOf("cases/documents/lake-measurements-2026/versions"), "en-*.md")));
        Assert.All(kept.Split('\n').Where(l => l.Length > 0), l => Assert.Contains(Letters(l), shown, StringComparison.Ordinal));

        var again = sample.Run("signatories", "sheet", "--document", "lake-measurements-2026", "--on", "2026-03-03");
        Assert.Equal(ExitCode.Fine, again.Code);
        Assert.Contains("unchanged", again.Out, StringComparison.Ordinal);
        var other = sample.Run("signatories", "sheet", "--document", "lake-measurements-2026", "--lines", "5");
        Assert.Equal(ExitCode.WrongUsage, other.Code);
        Assert.Contains("AK8215", other.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-20", false)]
    [InlineData("2026-03-21", true)]
    public void AK8245_a_sheet_after_the_deadline_is_told(string day, bool isLate)
    {
        using var sample = new SampleCopy(allDocuments: true);

        var first = sample.Run("signatories", "sheet", "--document", "lake-measurements-2026", "--url", "https://example.org/s", "--on", day);
        var again = sample.Run("signatories", "sheet", "--document", "lake-measurements-2026", "--on", day);

        foreach (var run in new[] { first, again })
        {
            Assert.Equal(ExitCode.Fine, run.Code);
            Assert.Equal(isLate, run.Error.Contains("warning AK8245: the sheet says that one can sign until 2026-03-20, and it is " + day, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Each_line_for_ink_has_a_box_for_those_who_sign_without_being_named()
    {
        using var sample = new SampleCopy(allDocuments: true);

        sample.Run("signatories", "sheet", "--document", "lake-measurements-2026", "--url", "https://example.org/s", "--lines", "7", "--on", "2026-03-03");

        foreach (var (language, words) in new[] { ("en", "Without my name"), ("ru", "Без моего имени"), ("fr", "Sans mon nom") })
        {
            var page = sample.Read($"out/lake-measurements-2026-sheet/lake-measurements-2026-sheet.{language}.html");
            Assert.Contains(words, page, StringComparison.Ordinal);
            Assert.Equal(7, page.Count(c => c == '☐'));
        }
    }

    private static string Letters(string text) => string.Concat(Tags().Replace(text, "").Where(char.IsAsciiLetterOrDigit));

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tags();

    private const string Leads = """
          - {organisation: hush, lead: true, display: anonymous, history: [{on: "2025-12-01", state: approved}]}
          - {organisation: reed, lead: true, history: [{on: "2025-12-01", state: invited}]}
          - {organisation: harbour, lead: true, history: [{on: "2025-12-01", state: approved}]}
          - {id: s-1, name: {en: Olga Mirzoeva, ru: Ольга Мирзоева}, display: anonymous, history: [{on: "2025-12-01", state: approved}]}

        """;

    [Fact]
    public void Those_who_lead_head_a_sheet_as_long_as_they_approve_and_are_named()
    {
        using var workspace = new SingersWorkspace(Leads);

        var run = workspace.Run("signatories", "sheet", "--document", "d", "--url", "https://example.org/s", "--on", "2025-12-02");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Contains("Harbour Songs", workspace.Read("out/d-sheet/d-sheet.en.html"), StringComparison.Ordinal);
        foreach (var text in new[] { workspace.AllOf(), workspace.Read("cases/documents/d-sheet/document.yaml") })
            Assert.DoesNotMatch("hush|Quiet|Тихая|reed|Reed|Тростник|Mirzoeva|Мирзоева", text);
        Assert.DoesNotContain("harbour", workspace.Read("cases/documents/d-sheet/document.yaml"), StringComparison.Ordinal);

        workspace.Run("signatories", "withdraw", "harbour", "--document", "d");
        workspace.Run("signatories", "approve", "reed", "--document", "d");
        var later = workspace.Run("build");
        Assert.Equal(ExitCode.Fine, later.Code);
        Assert.DoesNotMatch("hush|Quiet|harbour|Harbour|Песни", workspace.AllOf());
        Assert.Contains("Reed Choir", workspace.Read("out/d-sheet/d-sheet.en.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_says_itself_who_heads_it_is_searched_all_the_same()
    {
        using var workspace = new SingersWorkspace(Leads);
        workspace.Run("signatories", "sheet", "--document", "d", "--url", "https://example.org/s");
        File.AppendAllText(workspace.PathOf("cases/documents/d-sheet/document.yaml"), "issuers: [harbour, reed]\n");

        var run = workspace.Run("build", "--format", "html", "--document", "d-sheet");

        Assert.Contains("error AK8004: `d-sheet/d-sheet.en.html`", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Reed", workspace.AllOf(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_wants_in_the_ledger_of_a_text_holds_for_its_sheet()
    {
        using var workspace = new SingersWorkspace(Leads);
        workspace.Write("cases/documents/d/body.en.md", "Four with Olga Mirzoeva.\n");
        workspace.Write("cases/documents/e/document.yaml", "id: e\nkind: statement\nstatus: draft\ndate: \"2025-12-10\"\nlanguages: [en]\ntitle: Another\nissuers: signatories\n");
        workspace.Write("cases/documents/e/body.en.md", "Five.\n");
        workspace.Write("cases/documents/e/signatories.yaml", "signatories:\n  - {id: s-1, name: {en: Olga Mirzoeva}, display: named, history: [{on: \"2025-12-01\", state: approved}]}\n");

        var run = workspace.Run("signatories", "sheet", "--document", "d", "--url", "https://example.org/s");
        workspace.Run("build");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK8004: `d-sheet/d-sheet.en.html`", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Mirzoeva", run.Out + run.Error + workspace.AllOf("out/d") + workspace.AllOf("out/d-sheet"), StringComparison.Ordinal);
        Assert.Contains("Mirzoeva", workspace.Read("out/e/e.en.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_on_paper_leads_to_the_form()
    {
        using var sample = new SampleCopy(allDocuments: true);
        sample.Run("build", "--document", Sheet, "--lang", "ru", "--format", "pdf");
        var picture = sample.PathOf("page");
        ExternalTool.Run(RequiredTool.Path("pdftoppm"), "-r", "100", "-png", sample.PathOf($"out/{Sheet}/{Sheet}.ru.pdf"), picture);

        var (_, codes, _) = ExternalTool.Run(RequiredTool.Path("zbarimg"), ["--quiet", "--raw", .. Directory.GetFiles(sample.Root, "page*.png").Order(StringComparer.Ordinal)]);

        Assert.Equal("https://example.org/sign/hudayramov", codes.Trim());
    }
}
