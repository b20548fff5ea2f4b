using AppealKit.Cli;
using AppealKit.Composition;
using AppealKit.Composition.Drafts;
using AppealKit.Composition.Templates;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary><c>appealkit new KIND ID --from ID</c>: last year's appeal, a year later.</summary>
public sealed class RollForwardTests
{
    private static readonly string[] Command =
        ["new", "appeal", "neutrality-day-2026", "--from", "neutrality-day-2025", "--occasion", "tm-neutrality-day@2026", "--on", "2026-11-21"];

    [Fact]
    public void Texts_and_comments_are_kept_and_the_rest_is_of_the_new_year()
    {
        using var sample = new SampleCopy();
        var run = sample.Run(Command);

        Assert.Equal(ExitCode.Fine, run.Code);
        var text = sample.Read("cases/documents/neutrality-day-2026/document.yaml");
        var before = sample.Read("cases/documents/neutrality-day-2025/document.yaml");
        Assert.StartsWith(before.Split('\n')[0] + "\nid: neutrality-day-2026\nkind: appeal\nstatus: draft\ndate: \"2026-12-05\"\n", text, StringComparison.Ordinal);
        Assert.Contains("\noccasion: tm-neutrality-day@2026\n", text, StringComparison.Ordinal);
        Assert.Equal(before.Split('\n').Length, text.Split('\n').Length);
        Assert.Equal(sample.Read("cases/documents/neutrality-day-2025/body.ru.md"), sample.Read("cases/documents/neutrality-day-2026/body.ru.md"));

        var built = sample.Run("build", "--document", "neutrality-day-2026", "--lang", "en", "--format", "html");
        Assert.Equal(ExitCode.Fine, built.Code);
        Assert.Contains("31st anniversary", sample.Read("out/neutrality-day-2026/neutrality-day-2026.en.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_was_freed_since_is_welcomed_in_a_group_of_their_own()
    {
        using var sample = new SampleCopy();
        Event(sample, "murat-dushemov", "{type: pardoned, date: \"2026-09-20\", sources: [joint-appeal-2025]}");
        Event(sample, "saddam-gulamov", "{type: released, date: \"2026-10-01\", sources: [joint-appeal-2025]}");

        var run = sample.Run(Command);

        Assert.Contains("in a group of their own now: murat-dushemov, saddam-gulamov", run.Out, StringComparison.Ordinal);
        var text = sample.Read("cases/documents/neutrality-day-2026/document.yaml");
        Assert.Contains("people: [murat-dushemov, saddam-gulamov]", text, StringComparison.Ordinal);
        Assert.Contains("people: [mansur-mingelov]\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("- saddam-gulamov", text, StringComparison.Ordinal);
        var built = sample.Run("build", "--document", "neutrality-day-2026");
        Assert.Equal(ExitCode.Fine, built.Code);
        Assert.Contains("We welcome the release of these people.", sample.Read("out/neutrality-day-2026/neutrality-day-2026.en.html"), StringComparison.Ordinal);
        // What is written about them is older than their release, and a build says so.
        Assert.Contains("AK2413", built.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("body.en.md:4: On 12 December 1995 the UN General Assembly")]
    [InlineData("body.en.md:14: In December 2022 four people", "body.en.md:14: [@jwforum-pardons] In December 2022 four people")]
    [InlineData("document.yaml:12: Joint appeal for the 30th anniversary")]
    [InlineData("document.yaml:13: Совместное обращение к 30-летию")]
    [InlineData("body.tk.md:8: Şu ýyl")]
    public void Sentences_that_speak_of_a_time_are_listed_with_their_place(params string[] either)
    {
        using var sample = new SampleCopy();

        var run = sample.Run(Command);

        Assert.Contains(either, e => run.Out.Contains("cases/documents/neutrality-day-2026/" + e, StringComparison.Ordinal));
        Assert.DoesNotContain(":::", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_told_of_together_the_one_who_was_freed_is_moved_and_the_text_is_to_be_looked_at()
    {
        using var sample = new SampleCopy();
        Event(sample, "alisher-sakhatov", "{type: released, date: \"2026-03-01\", sources: [joint-appeal-2025]}");

        var run = sample.Run(Command);

        Assert.Contains("in a group of their own now: alisher-sakhatov", run.Out, StringComparison.Ordinal);
        Assert.Contains("told of together with others, whose text speaks of them still: alisher-sakhatov", run.Out, StringComparison.Ordinal);
        Assert.Contains("together: [abdulla-orusov]", Rolled(sample), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run("build", "--document", "neutrality-day-2026", "--format", "html").Code);
    }

    [Fact]
    public void Two_told_of_together_who_were_both_freed_are_moved_with_their_text()
    {
        using var sample = new SampleCopy();
        Event(sample, "alisher-sakhatov", "{type: released, date: \"2026-03-01\", sources: [joint-appeal-2025]}");
        Event(sample, "abdulla-orusov", "{type: released, date: \"2026-03\", sources: [joint-appeal-2025]}");

        var run = sample.Run(Command);

        Assert.Contains("people: [alisher-sakhatov, abdulla-orusov]", Rolled(sample), StringComparison.Ordinal);
        Assert.DoesNotContain("together: [alisher", Rolled(sample), StringComparison.Ordinal);
        Assert.DoesNotContain("Sinop", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run("build", "--document", "neutrality-day-2026", "--format", "html").Code);
    }

    [Fact]
    public void A_group_of_which_all_were_freed_is_gone()
    {
        using var sample = new SampleCopy();
        Event(sample, "murat-dushemov", "{type: pardoned, date: \"2026-09-20\", sources: [joint-appeal-2025]}");
        Event(sample, "mansur-mingelov", "{type: pardoned, date: \"2026-09-20\", sources: [joint-appeal-2025]}");

        var run = sample.Run(Command);

        Assert.Contains("people: [mansur-mingelov, murat-dushemov]", Rolled(sample), StringComparison.Ordinal);
        Assert.DoesNotContain("id: imprisoned", Rolled(sample), StringComparison.Ordinal);
        Assert.Contains("id: returned", Rolled(sample), StringComparison.Ordinal);
        Assert.Contains("mansur-mingelov, murat-dushemov", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, sample.Run("build", "--document", "neutrality-day-2026", "--format", "html").Code);
    }

    [Theory]
    [InlineData("[{id: one, people: [mansur-mingelov, murat-dushemov], layout: names}]", "people: [mansur-mingelov], layout: names}]")]
    [InlineData("[{id: one, people: [murat-dushemov, mansur-mingelov], layout: names}]", "people: [mansur-mingelov], layout: names}]")]
    [InlineData("[{id: one, people: [mansur-mingelov, murat-dushemov, saddam-gulamov], layout: names}]", "people: [mansur-mingelov], layout: names}]")]
    [InlineData("\n- layout: names\n  id: one\n  people:\n  - murat-dushemov\n  - mansur-mingelov # stays\n", "  people:\n  - mansur-mingelov # stays\n")]
    [InlineData("\n  - layout: names\n    # a comment\n    id: one\n    people: [{together: [murat-dushemov, mansur-mingelov]}, saddam-gulamov]\n", "people: [{together: [mansur-mingelov]}]\n")]
    public void Lists_of_every_shape_lose_who_was_freed(string cases, string left)
    {
        using var sample = new SampleCopy();
        Event(sample, "murat-dushemov", "{type: pardoned, date: \"2026-09-20\"}");
        Event(sample, "saddam-gulamov", "{type: released, date: \"2026-10-01\"}");
        File.WriteAllText(
            sample.PathOf("cases/documents/neutrality-day-2025/document.yaml"),
            $"id: neutrality-day-2025\nkind: appeal\ndate: \"2025-12-05\"\nlanguages: [en]\ntitle: {{en: A}}\ncases: {cases}\nclosing: {{en: \"Thank you.\"}}\n");
        foreach (var language in new[] { "en", "ru", "tk" })
            File.Delete(sample.PathOf($"cases/documents/neutrality-day-2025/body.{language}.md"));

        var run = sample.Run(Command);

        Assert.Contains(left, Rolled(sample), StringComparison.Ordinal);
        Assert.Contains("in a group of their own now: m", run.Out, StringComparison.Ordinal);
        var built = sample.Run("build", "--document", "neutrality-day-2026", "--format", "html");
        Assert.True(built.Code == ExitCode.Fine, built.Error + Rolled(sample));
        Assert.Contains("We welcome the release", sample.Read("out/neutrality-day-2026/neutrality-day-2026.en.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027", "2027-05-20", "2027-12-05", true)]
    [InlineData("2027-05~", "2027-05-20", "2027-12-05", true)]
    [InlineData("2027-05/2027-07", "2027-06-01", "2027-12-05", false)]
    [InlineData("2027", "2026-12-05", "2027-06-05", true)]
    [InlineData("2027-05/2027-07", "2026-12-05", "2027-06-01", true)]
    [InlineData("2027-05~", "2026-12-05", "2027-12-05", true)]
    public void A_release_of_which_the_day_is_vague_moves_who_was_listed_as_held(string date, string before, string day, bool isVague)
    {
        using var sample = new SampleCopy();
        Event(sample, "murat-dushemov", $"{{type: released, date: \"{date}\", sources: [joint-appeal-2025]}}");
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "date: \"2025-12-05\"", $"date: \"{before}\"");

        var run = sample.Run("new", "appeal", "next", "--from", "neutrality-day-2025", "--on", day);

        Assert.Contains("in a group of their own now: murat-dushemov", run.Out, StringComparison.Ordinal);
        Assert.Equal(isVague, run.Out.Contains($"not certain; check that it is over: murat-dushemov ({date})", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_died_or_left_stays_on_the_list_and_is_named()
    {
        using var sample = new SampleCopy();
        Event(sample, "murat-dushemov", "{type: died, date: \"2026-09-20\"}");
        Event(sample, "mansur-mingelov", "{type: fled, date: \"2026-08\"}");

        var run = sample.Run(Command);

        Assert.Contains("something has changed for them: mansur-mingelov (fled 2026-08), murat-dushemov (died 2026-09-20)", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "This is a year that matters.")]
    [InlineData("en", "He is due to be freed.")]
    [InlineData("en", "They meet next month.")]
    [InlineData("en", "We shall see in the coming weeks.")]
    [InlineData("en", "She was tried in May.")]
    [InlineData("ru", "Это год, который запомнится.")]
    [InlineData("ru", "Его должны освободить в следующем месяце.")]
    [InlineData("ru", "Суд должен состояться в ближайшие недели.")]
    [InlineData("tk", "Indiki aý mejlis geçirilmeli.")]
    [InlineData("tk", "Bu möhüm wakanyň bellenilýän ýylydyr.")]
    [InlineData("tk", "Öňümizdäki hepdelerde belli bolar.")]
    [InlineData("fr", "C’est une année qui compte.")]
    [InlineData("fr", "L’audience doit avoir lieu le mois prochain.")]
    [InlineData("fr", "Nous verrons dans les semaines à venir.")]
    [InlineData("de", "Es ist ein Jahr, das zählt.")]
    [InlineData("de", "Die Wahl soll im Herbst stattfinden.")]
    [InlineData("de", "In den kommenden Wochen wissen wir mehr.")]
    public void Words_of_a_time_are_known_in_the_language(string language, string sentence)
    {
        var packs = new LanguagePackStore(new TemplateStore(new WorkspaceTemplateFiles(new FakeWorkspace(), new ShippedTemplateFiles())));
        var search = new TimeBoundSentences(packs.Load(LanguageTag.Of(language))!.Value!, null);

        Assert.Equal([sentence], search.In($"{sentence}\n\nYou may ask. — Просим. Soraýarys. Nous demandons. Wir bitten.\n").Select(s => s.Sentence));
    }

    [Fact]
    public void A_heading_is_listed_with_its_words_and_nothing_is_listed_empty()
    {
        using var sample = new SampleCopy();
        sample.Write("cases/documents/neutrality-day-2025/body.en.md", "::: part practice\n## What came in 2025\n\n- 12 May\n\n### \n\n{{ date '2025-03' }}\n:::\n");

        var run = sample.Run(Command);

        Assert.Contains("body.en.md:2: What came in 2025\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("body.en.md:4: 12 May\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Out.Split('\n'), l => l.TrimEnd().EndsWith(':') && l.Contains(".md:", StringComparison.Ordinal));
    }

    [Fact]
    public void Dates_of_keys_are_listed_too()
    {
        using var sample = new SampleCopy();
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "\ncases:\n", "\npetition: {state: open, supporters: {count: 12, as_of: \"2025-11\"}}\ncases:\n");

        var run = sample.Run(Command);

        Assert.Contains(": petition: {state: open, supporters: {count: 12, as_of: \"2025-11\"}}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AK8210_a_letter_is_no_appeal()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("new", "letter", "a", "--from", "neutrality-day-2025");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("AK8210", run.Error, StringComparison.Ordinal);
        Assert.Contains("appealkit new appeal", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_document_is_said_with_the_nearest()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("new", "appeal", "a", "--from", "neutrality-day-2024");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("Did you mean `neutrality-day-2025`?", run.Error, StringComparison.Ordinal);
    }

    private static string Rolled(SampleCopy sample) => sample.Read("cases/documents/neutrality-day-2026/document.yaml");

    private static void Event(SampleCopy sample, string person, string entry) =>
        sample.Edit($"cases/people/{person}.yaml", "\ntexts:", $"\n  - {entry}\ntexts:");
}
