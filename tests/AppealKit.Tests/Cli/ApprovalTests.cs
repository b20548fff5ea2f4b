using AppealKit.Cli;
using Xunit;
using static AppealKit.Tests.Cli.StatementForSignature;

namespace AppealKit.Tests.Cli;

/// <summary>Approvals name the text that was approved, and keep it.</summary>
public sealed class ApprovalTests
{
    [Fact]
    public void An_approval_records_the_version_that_the_document_and_the_sheet_print_and_keeps_the_text()
    {
        using var sample = WithText();

        var run = sample.Run("signatories", "approve", "s-1", "nhc", "--document", "the-text", "--by", "Erika Mustermann");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.DoesNotContain("Erika", run.Out, StringComparison.Ordinal);
        var ledger = sample.Read(Ledger);
        var english = DigestIn(ledger, "en");
        var russian = DigestIn(ledger, "ru");
        Assert.Contains($"- {{on: \"2025-12-05\", state: approved, language: ru, version: {russian}, by: Erika Mustermann}}\n", ledger, StringComparison.Ordinal);
        Assert.Contains($"1 approval of version {english[..12]} in en recorded\n1 approval of version {russian[..12]} in ru recorded\n", run.Out, StringComparison.Ordinal);
        Assert.Equal("Free him\n\nHe has served his term.\n\nPlease write <https://example.org/>\n", sample.Read($"{Folder}/versions/en-{english[..12]}.md"));
        Assert.True(File.Exists(sample.PathOf($"{Folder}/versions/ru-{russian[..12]}.md")));

        Assert.Equal(ExitCode.Fine, sample.Run("build", "--format", "txt", "--document", "the-text", "--document", "the-sheet").Code);
        foreach (var file in new[] { "the-text/the-text", "the-sheet/the-sheet" })
        {
            Assert.Contains($"version {english[..12]}.", sample.Read($"out/{file}.en.txt"), StringComparison.Ordinal);
            Assert.Contains($"версия {russian[..12]}.", sample.Read($"out/{file}.ru.txt"), StringComparison.Ordinal);
        }

        Assert.Contains("You can sign until 8 December 2025.", sample.Read("out/the-text/the-text.en.txt").ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("You can sign until 8 December 2025.", sample.Read("out/the-sheet/the-sheet.en.txt").ReplaceLineEndings(" "), StringComparison.Ordinal);
        // Nothing reads the kept texts as bodies, and nothing complains about them.
        Assert.DoesNotContain("versions/", sample.Run("check").Out, StringComparison.Ordinal);
    }

    /// <summary>Who signs, how far the document is, on which day it is built and how its list looks do not change what others have signed.</summary>
    [Fact]
    public void Signing_publishing_and_setting_a_text_anew_leave_its_version_as_it_is()
    {
        using var sample = WithText();
        sample.Run("signatories", "approve", "nhc", "--document", "the-text", "--lang", "en");
        var digest = DigestIn(sample.Read(Ledger), "en");
        sample.Edit(Definition, "status: for_signature", "status: draft");
        sample.Edit(Definition, "date: \"2025-12-10\"", "date: \"2025-12-11\"");
        sample.Edit(Definition, "contacts: []", "contacts: [{email: ask@example.org, audience: public}]");
        sample.Edit(Folder + "/body.en.md", "He has served\nhis term.", "He has  served his\nterm.\n\n{{ signatories }}\n\nPlease\n");
        sample.Edit(Folder + "/body.en.md", "Please [write]", "[write]");

        var run = sample.Run("signatories", "approve", "nhc", "s-1", "--document", "the-text", "--lang", "en", "--on", "2026-01-01");

        Assert.Contains($"1 approval of version {digest[..12]} in en recorded\n1 approval there already\nafter the deadline, 2025-12-08: ", run.Out, StringComparison.Ordinal);
        sample.Edit(Folder + "/body.en.md", "served", "ended");
        Assert.DoesNotContain(digest[..12], sample.Run("signatories", "approve", "nhc", "--document", "the-text", "--on", "2026-01-01").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issuer_who_is_not_in_the_ledger_gets_an_entry_that_the_list_does_not_print()
    {
        using var sample = WithText();
        sample.Edit(Definition, "issuers: [nhc]", "issuers: [nhc, {together: [iphr, tihr]}, {name: {en: A group of parents}}]");
        File.Delete(sample.PathOf(Ledger));

        var run = sample.Run("signatories", "approve", "Norwegian Helsinki Committee", "tihr", "a group of parents", "--document", "the-text");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        var ledger = sample.Read(Ledger);
        Assert.Contains("  - organisation: nhc\n    as: issuer\n", ledger, StringComparison.Ordinal);
        Assert.Contains("  - organisation: tihr\n    as: issuer\n", ledger, StringComparison.Ordinal);
        Assert.Contains("    as: issuer\n    display: named\n", ledger, StringComparison.Ordinal);
        Assert.Contains("3 approvals there already", sample.Run("signatories", "approve", "nhc", "tihr", "A group of parents", "--document", "the-text").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run("build", "--format", "txt", "--document", "the-text").Code);
        Assert.DoesNotContain("Signed by", sample.Read("out/the-text/the-text.en.txt"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, sample.Run("signatories", "approve", "ahrca", "--document", "the-text").Code);
        // The first change made the ledger, so taking it back leaves none.
        Assert.Equal(ExitCode.Fine, sample.Run("signatories", "undo", "--document", "the-text").Code);
        Assert.False(File.Exists(sample.PathOf(Ledger)));
    }

    [Fact]
    public void AK8241_approvals_stand_in_the_order_of_their_days()
    {
        using var sample = WithText();
        var before = sample.Read(Ledger);

        var run = sample.Run("signatories", "approve", "nhc", "s-1", "--document", "the-text", "--on", "2025-11-01");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8241: the ledger has an entry of 2025-12-01 for this signatory", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, sample.Read(Ledger));
        Assert.False(Directory.Exists(sample.PathOf(Versions)));
    }

    [Fact]
    public void Only_a_new_approval_shows_a_hidden_name_and_an_approval_alone_does_not()
    {
        using var sample = WithText();

        sample.Run("signatories", "approve", "s-2", "--document", "the-text");
        Assert.Matches(@"s-2 +\(not named\) +approved", sample.Run("signatories", "list", "--document", "the-text").Out);
        var before = sample.Read(Ledger);
        var mute = sample.Run("signatories", "approve", "s-2", "--document", "the-text", "--display", "named");
        Assert.Equal(ExitCode.WrongUsage, mute.Code);
        Assert.Contains("AK8244", mute.Error, StringComparison.Ordinal);
        Assert.Equal(before, sample.Read(Ledger));
        var run = sample.Run("signatories", "approve", "s-2", "nhc", "--document", "the-text", "--display", "named", "--consent", "I agree (mail of 3 December)");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Equal(1, sample.Read(Ledger).Split("consent: ").Length - 1);
        Assert.Contains("state: approved, display: named, consent: I agree (mail of 3 December), language: en, version: ", sample.Read(Ledger), StringComparison.Ordinal);
        Assert.Matches("s-2 +Jean Dupont +FR +approved", sample.Run("signatories", "list", "--document", "the-text").Out);
        Assert.Equal(ExitCode.WrongUsage, sample.Run("signatories", "approve", "s-2", "--document", "the-text", "--display", "shown").Code);
    }

    [Theory]
    [InlineData("display: named", true)]
    [InlineData("display: named\n    consent: {on: \"2025-12-01\", wording: I agree.}", false)]
    [InlineData("display: anonymous", false)]
    public void AK2862_and_AK8808_whoever_is_named_agreed_to_it(string display, bool isTold)
    {
        using var sample = WithText();
        sample.Edit(Ledger, "    display: named", "    " + display);
        var draft = sample.Run("check", "--document", "the-text");
        var pending = sample.Run("check", "--ready", "--document", "the-text");
        sample.Run("signatories", "approve", "s-1", "nhc", "--document", "the-text", "--lang", "en");

        var ready = sample.Run("check", "--ready", "--document", "the-text");

        const string Told = "this signatory is named, and nothing tells that they agreed to it";
        Assert.Equal(isTold, draft.Out.Contains("warning AK2862: " + Told, StringComparison.Ordinal));
        // Who has not approved is on no list yet, and holds up nothing.
        Assert.DoesNotContain("AK8808", pending.Out, StringComparison.Ordinal);
        Assert.Equal(isTold, ready.Out.Contains("error AK8808: `the-text` is not ready: " + Told, StringComparison.Ordinal));
        Assert.DoesNotContain("Kowalski", draft.Out + pending.Out + ready.Out, StringComparison.Ordinal);
        if (!isTold)
            return;
        sample.Run("signatories", "approve", "s-1", "--document", "the-text", "--lang", "en", "--consent", "said so on the telephone");
        Assert.DoesNotMatch("AK8808|AK2862", sample.Run("check", "--ready", "--document", "the-text").Out);
        Assert.Contains("1 approval there already", sample.Run("signatories", "approve", "s-1", "--document", "the-text", "--lang", "en", "--consent", "said so again").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_who_are_named_without_consent_the_number_is_told()
    {
        using var sample = WithText();
        File.AppendAllText(sample.PathOf(Ledger), string.Concat(Enumerable.Range(10, 21).Select(i => $"  - {{id: s-{i}, name: {{en: Max Muster}}, display: named, history: [{{on: \"2025-12-01\", state: approved}}]}}\n")));

        var run = sample.Run("check", "--document", "the-text");

        Assert.Equal(1, run.Out.Split("AK2862").Length - 1);
        Assert.Contains("22 signatories are named, and nothing tells that they agreed to it", run.Out, StringComparison.Ordinal);
    }

    /// <summary>A consent is no longer one once its bearer asked to be hidden.</summary>
    [Fact]
    public void An_old_consent_does_not_cover_a_name_that_was_hidden_since()
    {
        using var sample = WithText();
        sample.Edit(Ledger, "    display: named", "    display: named\n    consent: {on: \"2025-12-01\", wording: I agree.}");
        sample.Edit(Ledger, "- {on: \"2025-12-01\", state: pending, language: ru}", "- {on: \"2025-12-01\", state: pending}\n      - {on: \"2025-12-02\", display: anonymous}\n      - {on: \"2025-12-03\", state: approved, display: named}");

        Assert.Contains("AK2862", sample.Run("check", "--document", "the-text").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_holds_what_not_everybody_may_see_is_not_kept()
    {
        using var sample = WithText();
        sample.Edit(Folder + "/body.en.md", "He has served", "He knows Jean Dupont and has served");

        var run = sample.Run("signatories", "approve", "nhc", "--document", "the-text", "--lang", "en");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8004", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Dupont", run.Error + run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample.PathOf(Versions)));
    }

    [Theory]
    [InlineData("s-1", "Jan Kowalski", null)]
    [InlineData("nhc", "Jan Kowalski", null)]
    [InlineData("s-2", "Jean Dupont", "named")]
    public void Whoever_is_quoted_and_wants_to_be_named_can_approve_and_so_can_others(string who, string quoted, string? display)
    {
        using var sample = WithText();
        sample.Edit(Folder + "/body.en.md", "He has served", $"“We wait,” says {quoted}. He has served");

        string[] options = display is null ? [] : ["--display", display, "--consent", "by mail"];
        var run = sample.Run(["signatories", "approve", who, "--document", "the-text", "--lang", "en", .. options]);

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Contains(quoted, File.ReadAllText(Directory.GetFiles(sample.PathOf(Versions)).Single()), StringComparison.Ordinal);
        Assert.DoesNotContain("AK8004", sample.Run("signatories", "status", "--document", "the-text").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s-2", "Jean Dupont", "an anonymous one approves and stays anonymous")]
    [InlineData("nhc", "Jean Dupont", "another approves")]
    public void Whoever_does_not_want_to_be_named_is_in_no_text_that_is_kept(string who, string quoted, string why)
    {
        using var sample = WithText();
        sample.Edit(Folder + "/body.en.md", "He has served", $"“We wait,” says {quoted}. He has served");

        var run = sample.Run("signatories", "approve", who, "--document", "the-text", "--lang", "en");

        Assert.Contains("AK8004", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample.PathOf(Versions)), why);
        // Neither is somebody who withdrew, until they approve again.
        sample.Edit(Folder + "/body.en.md", quoted, "Jan Kowalski");
        sample.Run("signatories", "withdraw", "s-1", "--document", "the-text");
        Assert.Contains("AK8004", sample.Run("signatories", "approve", "nhc", "--document", "the-text", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run("signatories", "approve", "s-1", "--document", "the-text", "--lang", "en").Code);
    }

    [Fact]
    public void A_text_that_cannot_be_composed_cannot_be_approved()
    {
        using var sample = WithText();
        sample.Edit(Folder + "/body.en.md", "He has served", "{{ nothing_of_that_name }} has served");

        var run = sample.Run("signatories", "approve", "nhc", "--document", "the-text", "--lang", "en");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("nothing_of_that_name", run.Error, StringComparison.Ordinal);
        Assert.Contains("there is no language `de`", sample.Run("signatories", "approve", "nhc", "--document", "the-text", "--lang", "de").Error, StringComparison.Ordinal);
    }

    /// <summary>A list says what becomes of those who approved an earlier text; issuers have to approve this one all the same.</summary>
    [Theory]
    [InlineData("refuse", null)]
    [InlineData("mark", "Signed by 1 organisation and 1 individual. - Norwegian Helsinki Committee (NHC), Norway - Jan Kowalski, approved an earlier version of this text")]
    [InlineData("omit", "Signed by 1 organisation. - Norwegian Helsinki Committee (NHC), Norway")]
    public void Approvals_of_another_text_are_refused_marked_or_left_out(string outdated, string? list)
    {
        using var sample = WithText();
        sample.Edit(Definition, "languages: [en, ru]\ntitle: {en: Free him, ru: Освободите его}", "languages: [en]\ntitle: {en: Free him}");
        File.Delete(sample.PathOf(Folder + "/body.ru.md"));
        Directory.Delete(sample.PathOf("cases/documents/the-sheet"), recursive: true);
        sample.Run("signatories", "approve", "s-1", "--document", "the-text", "--lang", "en", "--consent", "I agree");
        sample.Edit(Folder + "/body.en.md", "He has served", "He served");
        sample.Run("signatories", "approve", "nhc", "--document", "the-text", "--lang", "en");
        sample.Edit(Ledger, "signatories:", $"list: {{outdated: {outdated}}}\nsignatories:");
        sample.Edit(Definition, "status: for_signature", "status: final");

        var run = sample.Run("build", "--document", "the-text", "--format", "txt");

        if (list is null)
        {
            Assert.Equal(ExitCode.InputHasErrors, run.Code);
            Assert.Contains("AK8802", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Kowalski", run.Error, StringComparison.Ordinal);
            Assert.False(Directory.Exists(sample.PathOf("out/the-text")));
            return;
        }

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        var text = string.Join(' ', sample.Read("out/the-text/the-text.en.txt").Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.EndsWith(list, text, StringComparison.Ordinal);
        // What is given to others is the printed list.
        Assert.Equal(outdated == "mark", sample.Run("signatories", "export", "--document", "the-text").Out.Contains("Kowalski", StringComparison.Ordinal));
        // Nothing that a reader has to know of the document itself is left to say.
        Assert.DoesNotContain("version ", text.Replace("earlier version", "", StringComparison.Ordinal), StringComparison.Ordinal);
        sample.Edit(Folder + "/body.en.md", "He served", "He has now served");
        Assert.Contains("AK8801", sample.Run("build", "--document", "the-text", "--format", "txt").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_who_are_to_be_asked_again_the_number_is_told()
    {
        using var sample = WithText();
        var many = string.Concat(Enumerable.Range(10, 21).Select(i => $"  - {{id: s-{i}, name: {{en: Max Muster}}, history: [{{on: \"2025-12-01\", state: approved, language: en, version: 0123456789ab}}]}}\n"));
        File.AppendAllText(sample.PathOf(Ledger), many);

        var run = sample.Run("check", "--ready", "--document", "the-text");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK8802: `the-text` is not ready: 21 signatories approved another text of it\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.Out.Split("AK8802").Length - 1);
        Assert.DoesNotContain("Muster", run.Out, StringComparison.Ordinal);
    }

    private static string DigestIn(string ledger, string language)
    {
        var mark = $"language: {language}, version: ";
        var at = ledger.LastIndexOf(mark, StringComparison.Ordinal) + mark.Length;
        return ledger.Substring(at, 64);
    }

    private static SampleCopy WithText()
    {
        var sample = Sample(
            "He has served\nhis term.\n\nPlease [write](https://example.org/)\n",
            "Он отбыл свой срок.\n\nПожалуйста, [напишите](https://example.org/)\n",
            """
            deadline: "2025-12-08"
            signatories:
              - organisation: nhc
                history:
                  - {on: "2025-12-01", state: invited}
              - id: s-1
                name: {en: Jan Kowalski, ru: Ян Ковальский}
                display: named
                history:
                  - {on: "2025-12-01", state: pending, language: ru}
              - id: s-2
                name: {en: Jean Dupont, ru: Жан Дюпон}
                country: FR
                history:
                  - {on: "2025-12-01", state: pending}

            """);
        sample.Write("cases/documents/the-sheet/document.yaml", """
            id: the-sheet
            kind: sign_on_sheet
            status: for_signature
            date: "2025-12-01"
            languages: [en, ru]
            title: {en: Please sign, ru: Просим подписать}
            issuers: [nhc]
            announces: the-text

            """);
        return sample;
    }
}
