using AppealKit.Cli;
using Xunit;
using static AppealKit.Tests.Cli.StatementForSignature;

namespace AppealKit.Tests.Cli;

/// <summary>Answers to a form name the version that the form showed, so that a final document can have their approvals.</summary>
public sealed class FormApprovalTests
{
    private static readonly string[] Import = ["signatories", "import", "form.csv", "--document", "the-text"];

    private const string Form = """
        Timestamp,Email,Your name,Language,May we show your name?,Do you approve the text?
        2025-12-01 10:00:00,jan@example.org,Jan Kowalski,English,Yes,Yes
        2025-12-01 10:00:01,ivan@example.org,Иван Примеров,Russian,Yes,Yes
        2025-12-01 10:00:02,ben@example.org,Ben Muster,,Yes,Yes
        2025-12-01 10:00:03,eva@example.org,Eva Muster,English,Yes,No
        2025-12-01 10:00:04,ann@example.org,Ann Muster,English,Yes,

        """;

    [Fact]
    public void Approvals_of_a_form_name_the_version_that_it_showed_and_nothing_is_missing()
    {
        using var sample = WithForm();

        var run = sample.Run([.. Import, "--version", "current"]);

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        var ledger = sample.Read(Ledger);
        Assert.Equal(3, ledger.Split("version: ").Length - 1);
        var kept = Directory.GetFiles(sample.PathOf(Versions)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["en-", "ru-"], kept.Select(k => k[..3]));
        Assert.All(kept, k => Assert.Contains(k[3..^3], ledger, StringComparison.Ordinal));
        Assert.Contains("5 there already", sample.Run([.. Import, "--version", "current"]).Out, StringComparison.Ordinal);
        Assert.Equal(ledger, sample.Read(Ledger));
        sample.Run("signatories", "approve", "nhc", "--document", "the-text");
        // The translation has not been reviewed; of approvals there is nothing left to say.
        Assert.DoesNotMatch("AK880[12]", sample.Run("check", "--ready", "--document", "the-text").Out);
    }

    [Fact]
    public void AK2842_approvals_of_a_form_that_names_no_version_are_told_and_can_be_given_one_later()
    {
        using var sample = WithForm();

        var run = sample.Run(Import);

        Assert.Contains("warning AK2842: lines 2 to 4 approve the text, and nothing says which version of it", run.Error, StringComparison.Ordinal);
        Assert.Contains("`appealkit signatories import form.csv --document the-text --version current`", run.Error, StringComparison.Ordinal);
        var before = sample.Read(Ledger);
        Assert.DoesNotContain("version: ", before, StringComparison.Ordinal);
        Assert.Contains("error AK8802", sample.Run("check", "--ready", "--document", "the-text").Out, StringComparison.Ordinal);

        Assert.Contains("3 people of the ledger got a new entry", sample.Run([.. Import, "--version", "current"]).Out, StringComparison.Ordinal);

        Assert.DoesNotContain("AK8802", sample.Run("check", "--ready", "--document", "the-text").Out, StringComparison.Ordinal);
        Assert.Equal(5, sample.Read(Ledger).Split("  - id: ").Length - 1);
        Assert.Contains("0 people and 0 organisations added, 5 there already", sample.Run([.. Import, "--version", "current"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_that_was_read_before_the_text_changed_stays_what_was_approved()
    {
        using var sample = WithForm();
        var digits = KeepEnglish(sample);
        sample.Edit(Folder + "/body.en.md", "He has served", "He served");

        var run = sample.Run([.. Import, "--version", digits]);

        // Russian was read in a version that nobody named.
        Assert.Contains("AK2842: line 3 approves the text", run.Error, StringComparison.Ordinal);
        var status = sample.Run("signatories", "status", "--document", "the-text").Out;
        Assert.Matches($"{digits} +en +3 +changed in substance since", status);
        Assert.Matches(@"\(not told\) +ru +1 +nobody wrote down which", status);
    }

    [Fact]
    public void A_column_names_the_version_of_each_row()
    {
        using var sample = WithForm();
        var digits = KeepEnglish(sample);
        sample.Write("form.csv", $"""
            Timestamp,Your name,May we show your name?,Do you approve the text?,Version of the text
            2025-12-01 10:00:00,Jan Kowalski,Yes,Yes,version {digits[..4].ToUpperInvariant()} {digits[4..]}
            2025-12-01 10:00:01,Ben Muster,Yes,Yes,0123456789ab

            """);

        var run = sample.Run([.. Import, "--version", "current"]);

        Assert.Contains("AK2835: line 3: a version that is neither the text as it is now nor one that was kept in column `Version of the text`", run.Error, StringComparison.Ordinal);
        Assert.Contains("AK2842: line 3 approves", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, sample.Read(Ledger).Split(digits).Length - 1);
    }

    [Fact]
    public void Versions_that_do_not_exist_and_texts_that_cannot_be_composed_change_nothing()
    {
        using var sample = WithForm();

        var unknown = sample.Run([.. Import, "--version", "0123456789ab"]);
        sample.Edit(Folder + "/body.en.md", "He has served", "{{ nothing_of_that_name }} has served");
        var broken = sample.Run([.. Import, "--version", "current"]);

        Assert.Equal(ExitCode.WrongUsage, unknown.Code);
        Assert.Contains("there is no version `0123456789ab`", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputHasErrors, broken.Code);
        Assert.Contains("nothing_of_that_name", broken.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(sample.PathOf(Ledger)));
    }

    [Fact]
    public void A_mapping_can_name_the_version()
    {
        using var sample = WithForm();
        sample.Write("mapping.yaml", "version: current\n");

        Assert.Equal("", sample.Run([.. Import, "--mapping", "mapping.yaml"]).Error);

        Assert.Equal(3, sample.Read(Ledger).Split("version: ").Length - 1);
    }

    [Fact]
    public void All_who_came_in_by_a_form_approve_after_they_confirmed_it()
    {
        using var sample = WithForm();
        sample.Run(Import);

        var run = sample.Run("signatories", "approve", "--came-in", "form", "--document", "the-text", "--note", "answers to our mail of 3 December", "--on", "2025-12-04");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Contains("3 approvals of version ", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 approval of version ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("3 December", run.Out, StringComparison.Ordinal);
        var ledger = sample.Read(Ledger);
        Assert.Equal(4, ledger.Split("remarks: answers to our mail of 3 December").Length - 1);
        Assert.Contains("declined", sample.Run("signatories", "list", "--audience", "internal", "--document", "the-text").Out, StringComparison.Ordinal);
        Assert.Contains("4 approvals there already", sample.Run("signatories", "approve", "--came-in", "form", "--document", "the-text", "--on", "2025-12-04").Out, StringComparison.Ordinal);
        Assert.Contains("nobody of these", sample.Run("signatories", "approve", "--came-in", "mail", "--document", "the-text").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, sample.Run("signatories", "approve", "--came-in", "form", "--display", "named", "--document", "the-text").Code);
        Assert.Equal(ExitCode.WrongUsage, sample.Run("signatories", "approve", "nhc", "--came-in", "form", "--document", "the-text").Code);
        Assert.Equal(ExitCode.WrongUsage, sample.Run("signatories", "approve", "--document", "the-text").Code);
    }

    [Fact]
    public void Who_did_not_plainly_approve_is_not_among_all_who_came_in_by_a_form()
    {
        using var sample = WithForm();
        sample.Write("form.csv", """
            Timestamp,Your name,May we show your name?,Do you approve the text?
            2025-12-01 10:00:00,Jan Kowalski,Yes,Yes
            2025-12-01 10:00:01,Eva Muster,Yes,I do not approve
            2025-12-01 10:00:02,Ivan Primerov,Yes,"Yes, if paragraph 2 goes"
            2025-12-01 10:00:03,Ann Muster,Yes,Approve (after changes)
            2025-12-01 10:00:04,Ben Muster,Yes,

            """);
        var import = sample.Run(Import);

        var run = sample.Run("signatories", "approve", "--came-in", "form", "--document", "the-text", "--on", "2025-12-04");
        sample.Run("build", "--document", "the-text", "--format", "txt", "--lang", "en");

        Assert.Contains("AK2835: lines 4, 5: an answer about the text that is not understood", import.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("paragraph 2", import.Error + import.Out, StringComparison.Ordinal);
        Assert.Equal(2, sample.Read(Ledger).Split("state: approved, language").Length - 1);
        Assert.Contains("2 approvals of version ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n3 left out: 2 conditional, 1 declined; who approves all the same is named one by one\n", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("remarks: \"Do you approve the text? Yes, if paragraph 2 goes\"", sample.Read(Ledger).ReplaceLineEndings("").Replace("         ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        var text = sample.Read("out/the-text/the-text.en.txt");
        Assert.Contains("Jan Kowalski", text, StringComparison.Ordinal);
        Assert.Contains("Ben Muster", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("Eva|Ivan|Ann|paragraph 2", text);
    }

    [Fact]
    public void Nothing_is_said_of_an_earlier_version_where_nobody_knows_the_version()
    {
        using var sample = WithForm();
        sample.Run(Import);
        sample.Run("signatories", "approve", "nhc", "--document", "the-text");
        sample.Edit(Ledger, "signatories:", "list: {outdated: mark}\nsignatories:");

        var draft = sample.Run("build", "--document", "the-text", "--format", "txt");
        sample.Edit(Definition, "status: for_signature", "status: final");
        var final = sample.Run("build", "--document", "the-text", "--format", "txt");

        Assert.Equal(ExitCode.Fine, draft.Code);
        var text = sample.Read("out/the-text/the-text.en.txt");
        Assert.Contains("Jan Kowalski", text, StringComparison.Ordinal);
        Assert.DoesNotContain("earlier version", text, StringComparison.Ordinal);
        Assert.Equal(ExitCode.InputHasErrors, final.Code);
        Assert.Contains("AK8802: `the-text` is not ready: a signatory approved it, but the ledger does not tell which text", final.Error, StringComparison.Ordinal);
        Assert.Contains("import it again with `--version current`", final.Error, StringComparison.Ordinal);
    }

    /// <summary>Has the English text approved by its issuer, so that it is kept.</summary>
    /// <returns>The digits of its version.</returns>
    private static string KeepEnglish(SampleCopy sample)
    {
        sample.Run("signatories", "approve", "nhc", "--document", "the-text", "--lang", "en");
        return Path.GetFileName(Directory.GetFiles(sample.PathOf(Versions)).Single())[3..^3];
    }

    private static SampleCopy WithForm()
    {
        var sample = Sample("He has served\nhis term.\n", "Он отбыл свой срок.\n");
        sample.Write("form.csv", Form);
        return sample;
    }
}
