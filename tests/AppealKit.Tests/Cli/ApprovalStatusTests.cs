using System.Text;
using AppealKit.Cli;
using AppealKit.Tests.Languages;
using Xunit;
using static AppealKit.Tests.Cli.StatementForSignature;

namespace AppealKit.Tests.Cli;

/// <summary>Who approved which text, what has changed since, and the messages to those who are to be asked again.</summary>
public sealed class ApprovalStatusTests
{
    private static readonly string[] WriteMessages = ["signatories", "status", "--document", "the-text", "--messages", "ask", "--from", "office@example.org"];

    [Fact]
    public void It_tells_versions_differences_and_open_answers_and_names_nobody_who_is_hidden()
    {
        using var sample = WithApprovals();

        var run = sample.Run("signatories", "status", "--document", "the-text");

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Matches("^version +language +approvals +the text\n", run.Out);
        Assert.Matches("\n[0-9a-f]{12} +ru +1 +as it is now\n", run.Out);
        Assert.Matches("\n[0-9a-f]{12} +en +2 +changed in substance since\n", run.Out);
        Assert.Matches("\n0123456789ab +en +1 +changed in substance since\n", run.Out);
        Assert.Matches("\n89abcdef0123 +de +1 +in a language that the document no longer has\n", run.Out);
        Assert.Matches(@"\n\(not told\) +en +1 +nobody wrote down which" + "\n", run.Out);
        Assert.Contains("deadline: 2025-12-03, 2 days ago\n", run.Out, StringComparison.Ordinal);
        Assert.Matches("\nnhc +Norwegian Helsinki Committee +to be asked again\n", run.Out);
        Assert.Matches(@"\ns-2 +\(not named\) +to be asked again" + "\n", run.Out);
        Assert.Matches("\nline 24 +Anna Beispiel +to be asked again\n", run.Out);
        Assert.Matches(@"\ns-3 +\(not named\) +not answered, late" + "\n", run.Out);
        Assert.Matches("\ns-1 +Jan Kowalski +nothing; approved late\n", run.Out);
        Assert.Contains("\nparagraph 2\n- He has [-served-] his term.\n+ He has {+done+} his term.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("en: version 0123456789ab was not kept, so what has changed since is not shown\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Dupont", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("@", run.Out, StringComparison.Ordinal);
        Assert.Equal(run, sample.Run("signatories", "status", "--document", "the-text"));
    }

    [Fact]
    public void A_text_that_is_only_set_differently_is_the_same_version()
    {
        using var sample = WithApprovals();
        sample.Edit(Folder + "/body.en.md", "He has done his term.", "He has “served” his\nterm.");
        sample.Edit(Folder + "/body.en.md", "“served”", "served");

        var run = sample.Run("signatories", "status", "--document", "the-text");
        Assert.Matches("\n[0-9a-f]{12} +en +2 +as it is now\n", run.Out);

        sample.Edit(Folder + "/body.en.md", "his\nterm", "his\n\nterm");
        Assert.Matches("\n[0-9a-f]{12} +en +2 +as it is now, only set differently\n", sample.Run("signatories", "status", "--document", "the-text").Out);
    }

    [Fact]
    public void Each_who_is_to_be_asked_again_gets_a_message_in_their_language()
    {
        using var sample = WithApprovals();
        sample.Edit(Folder + "/body.ru.md", "Он отбыл", "Он полностью отбыл");
        sample.Edit(Ledger, "deadline: \"2025-12-03\"", "deadline: \"2025-12-08\"");

        var run = sample.Run(WriteMessages);

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Equal([".gitignore", "line-24.txt", "nhc.txt", "s-1.eml", "s-1.txt", "s-2.eml", "s-2.txt", "s-4.txt", "s-5.txt"], FilesIn(sample, "ask"));
        Assert.EndsWith("ask: 6 messages, 2 of them to be sent as .eml\n", run.Out, StringComparison.Ordinal);
        var english = sample.Read("ask/s-2.txt");
        Assert.StartsWith("Please read again: Free him\n\nHello,\n\nOn 1 December 2025 you approved version ", english, StringComparison.Ordinal);
        Assert.Contains("\nBefore:\n> He has [-served-] his term.\n\nNow:\n> He has {+done+} his term.\n", english, StringComparison.Ordinal);
        Assert.Contains("\nYou can answer until 8 December 2025.\n", english, StringComparison.Ordinal);
        Assert.Contains("\nIn the form: https://example.org/sign\n", english, StringComparison.Ordinal);
        var russian = sample.Read("ask/s-1.txt");
        Assert.StartsWith("Просим прочитать ещё раз: Освободите его\n\nЗдравствуйте!\n\n", russian, StringComparison.Ordinal);
        Assert.Contains("Стало:\n> Он {+полностью+} отбыл свой срок.\n", russian, StringComparison.Ordinal);
        // Of a text that nobody kept, the whole is sent.
        Assert.Contains("The text as it is now:\n\n> Free him\n\n> He has done his term.\n", sample.Read("ask/s-4.txt"), StringComparison.Ordinal);
        Assert.Contains("We did not record which version that was", sample.Read("ask/line-24.txt").ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("\r\nTo: jean@example.org\r\nSubject: Please read again: Free him\r\n", sample.Read("ask/s-2.eml"), StringComparison.Ordinal);
        foreach (var file in FilesIn(sample, "ask"))
        {
            var text = sample.Read("ask/" + file);
            Assert.DoesNotMatch("Kowalski|Ковальский|Dupont|Дюпон|Beispiel|afraid", text);
            if (!file.EndsWith(".eml", StringComparison.Ordinal))
                Assert.DoesNotContain("@", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_same_messages_are_written_again_and_those_that_were_answered_are_taken_away()
    {
        using var sample = WithApprovals();
        sample.Run(WriteMessages);
        var before = FilesIn(sample, "ask").ToDictionary(f => f, f => sample.Read("ask/" + f), StringComparer.Ordinal);
        sample.Run("signatories", "approve", "s-2", "--document", "the-text");
        sample.Write("ask/somebody-else.txt", "not ours");

        sample.Run(WriteMessages);

        Assert.Equal(before.Keys.Where(f => !f.StartsWith("s-2.", StringComparison.Ordinal)).Append("somebody-else.txt").Select(f => f.Replace("line-24", "line-25", StringComparison.Ordinal)).Order(StringComparer.Ordinal), FilesIn(sample, "ask"));
        Assert.All(FilesIn(sample, "ask").Where(before.ContainsKey), f => Assert.Equal(before[f], sample.Read("ask/" + f)));
    }

    [Fact]
    public void AK8243_messages_want_a_sender_and_nothing_is_written_without()
    {
        using var sample = WithApprovals();

        foreach (var from in new string[][] { [], ["--from", "office@example.org, all@example.org"] })
        {
            var run = sample.Run(["signatories", "status", "--document", "the-text", "--messages", "ask", .. from]);

            Assert.Equal(ExitCode.InputHasErrors, run.Code);
            Assert.Contains("AK8243", run.Error, StringComparison.Ordinal);
            Assert.False(Directory.Exists(sample.PathOf("ask")));
        }
    }

    [Theory]
    [InlineData("jean@example.org\\r\\nBcc: all@example.org")]
    [InlineData("jean@example.org, all@example.org")]
    [InlineData("Jean <jean@example.org>")]
    public void An_address_that_is_more_than_one_is_a_mistake_of_the_ledger(string email)
    {
        using var sample = WithAddress(email);

        var run = sample.Run(WriteMessages);

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK1113", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample.PathOf("ask")));
    }

    [Theory]
    [InlineData("жан@example.org")]
    [InlineData("jean..d@example.org")]
    public void AK8242_what_mail_does_not_carry_is_not_written_to_and_not_shown(string email)
    {
        using var sample = WithAddress(email);
        sample.Edit(Ledger, "id: s-2", "id: ../../s-2");

        var run = sample.Run(WriteMessages);

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("AK8242", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(email, run.Out + run.Error, StringComparison.Ordinal);
        // An id that is no name for a file stands in none.
        Assert.Equal([".gitignore", "line-15.txt", "line-24.txt", "nhc.txt", "s-4.txt", "s-5.txt"], FilesIn(sample, "ask"));
        Assert.DoesNotContain(Directory.EnumerateFiles(sample.Root, "*.txt"), _ => true);
    }

    [Fact]
    public void A_title_cannot_add_a_line_to_the_head_of_a_message()
    {
        using var sample = WithApprovals();
        sample.Edit(Definition, "en: Free him", "en: \"Free him\\r\\nBcc: all@example.org\\r\\n\\r\\nA body\"");

        sample.Run(WriteMessages);

        var mail = File.ReadAllText(sample.PathOf("ask/s-2.eml"), Encoding.ASCII);
        Assert.Contains("\r\nSubject: Please read again: Free him Bcc: all@example.org A body\r\n", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("\nBcc:", mail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_without_these_phrases_is_told_of_and_still_gets_a_message()
    {
        using var sample = WithApprovals();
        sample.Edit(Definition, "languages: [en, ru]\ntitle: {en: Free him", "languages: [en, ru, pl]\ntitle: {pl: Uwolnijcie go, en: Free him");
        sample.Edit(Ledger, "language: de", "language: pl");
        sample.Write("templates/languages/pl.yaml", Packs.Text("pl").Replace("    greeting: \"Dzień dobry,\"\n", "", StringComparison.Ordinal));

        var run = sample.Run(WriteMessages);

        Assert.Contains("warning AK2713: the language pack `pl` has no phrase `ask_again.greeting`", run.Error, StringComparison.Ordinal);
        Assert.Contains("[Hello,]", sample.Read("ask/s-5.txt"), StringComparison.Ordinal);
    }

    /// <summary>A kept text that somebody changed by hand is not what its name says, and no file elsewhere is read because a ledger names it.</summary>
    [Fact]
    public void A_kept_text_is_believed_only_if_it_is_what_was_approved()
    {
        using var sample = WithApprovals();
        foreach (var path in Directory.EnumerateFiles(sample.PathOf(Versions), "en-*.md"))
            File.AppendAllText(path, "\nSomething else.\n");
        sample.Edit(Ledger, "version: 0123456789ab", "version: ../../../body.en");

        var run = sample.Run("signatories", "status", "--document", "the-text");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Equal(2, run.Out.Split("was not kept").Length - 1);
        Assert.DoesNotContain("Something else", run.Out, StringComparison.Ordinal);
        // Approving the text again keeps it as it is.
        sample.Edit(Folder + "/body.en.md", "He has done", "He has served");
        sample.Run("signatories", "approve", "nhc", "--document", "the-text", "--display", "counted_only");
        Assert.All(Directory.EnumerateFiles(sample.PathOf(Versions), "en-*.md"), p => Assert.DoesNotContain("Something else", File.ReadAllText(p), StringComparison.Ordinal));
    }

    /// <summary>Somebody who stood in the text, and asked since not to be named, is not shown as what has changed.</summary>
    [Fact]
    public void Whoever_is_hidden_now_is_not_told_of_an_earlier_text()
    {
        using var sample = WithApprovals();
        sample.Edit(Folder + "/body.en.md", "He has done", "He has done, says Mario Bianchi,");
        sample.Run("signatories", "approve", "nhc", "s-2", "--document", "the-text");
        sample.Edit(Folder + "/body.en.md", ", says Mario Bianchi,", " so");
        Assert.Contains("Bianchi", sample.Run("signatories", "status", "--document", "the-text").Out, StringComparison.Ordinal);
        sample.Edit(Ledger, "name: {en: Mario Rossi}", "name: {en: Mario Bianchi}");

        var run = sample.Run(WriteMessages);

        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Contains(" holds what not everybody may see any more, so what has changed since is not shown\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Bianchi", run.Out, StringComparison.Ordinal);
        Assert.All(FilesIn(sample, "ask"), f => Assert.DoesNotContain("Bianchi", sample.Read("ask/" + f), StringComparison.Ordinal));
        sample.Edit(Folder + "/body.en.md", " so", ", says Mario Bianchi,");
        var now = sample.Run("signatories", "status", "--document", "the-text");
        Assert.Contains("AK8004", now.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Bianchi", now.Out + now.Error, StringComparison.Ordinal);
    }

    private static SampleCopy WithAddress(string email)
    {
        var sample = WithApprovals();
        sample.Edit(Ledger, "email: jean@example.org", $"email: \"{email}\"");
        return sample;
    }

    private static IEnumerable<string> FilesIn(SampleCopy sample, string folder) =>
        Directory.EnumerateFiles(sample.PathOf(folder)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    // English was approved twice and then changed; Russian was approved after the deadline, and is as it was.
    private static SampleCopy WithApprovals()
    {
        var sample = Sample(
            "He has served his term.\n\nPlease write to the court.\n",
            "Он отбыл свой срок.\n\nПожалуйста, напишите в суд.\n",
            """
            deadline: "2025-12-03"
            signatories:
              - organisation: nhc
                history:
                  - {on: "2025-12-01", state: invited}
              - id: s-1
                name: {en: Jan Kowalski, ru: Ян Ковальский}
                display: named
                email: jan@example.org
                remarks: afraid
                history:
                  - {on: "2025-12-01", state: invited, language: ru}
              - id: s-2
                name: {en: Jean Dupont, ru: Жан Дюпон}
                email: jean@example.org
                history:
                  - {on: "2025-12-01", state: pending}
              - {id: s-3, name: {en: Erika Mustermann}, history: [{on: "2025-12-01", state: invited}]}
              - {id: s-4, name: {en: Mario Rossi}, history: [{on: "2025-12-01", state: approved, version: 0123456789ab}]}
              - {id: s-5, name: {en: Aýna Mysal}, history: [{on: "2025-12-01", state: approved, language: de, version: 89abcdef0123}]}
              - {name: {en: Anna Beispiel}, display: named, history: [{on: "2025-12-01", state: approved, language: en}]}
              - {id: s-6, name: {en: Otto Normal}, history: [{on: "2025-12-01", state: declined}]}

            """,
            asks: """sign_on: {url: "https://example.org/sign"}""");
        sample.Run("signatories", "approve", "nhc", "s-2", "--document", "the-text", "--on", "2025-12-01");
        sample.Run("signatories", "approve", "s-1", "--document", "the-text", "--on", "2025-12-04");
        sample.Edit(Folder + "/body.en.md", "served", "done");
        return sample;
    }
}
