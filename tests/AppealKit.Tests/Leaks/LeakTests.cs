using AppealKit.Cli;
using AppealKit.Diagnostics.Source;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Audiences.Search;
using AppealKit.Workspace.Model;
using Xunit;

namespace AppealKit.Tests.Leaks;

/// <summary>What an author types although the audience may not see it: the finished files are searched for it.</summary>
public sealed class LeakTests
{
    [Theory]
    [InlineData("He knows Saddam Gulamov well.")]
    [InlineData("He knows SADDAM   gulamov.")]
    [InlineData("He knows **Saddam** *Gulamov*[^1].\n\n[^1]: A note.")]
    [InlineData("He knows Sad**dam** Gulamov.")]
    [InlineData("He knows Saddam\nGulamov.")]
    [InlineData("He knows Saddam&#32;Gulamov.")]
    [InlineData("He knows Sad\u00ADdam Gula\u200Bmov.")]
    [InlineData("A [page](https://example.org/?q=Saddam%20Gulamov) of his.")]
    [InlineData("A note.[^1]\n\n[^1]: By Saddam Gulamov.")]
    [InlineData("| a | b |\n|---|---|\n| Saddam Gulamov | x |")]
    [InlineData("По-русски он Саддам Гуламов.")]
    [InlineData("Gulamov alone.")]
    [InlineData("S. Gulamov")]
    [InlineData("Saddam-Gulamov")]
    [InlineData("The two Saddam Gulamovs")]
    [InlineData("Saddam Karimovich Gulamov")]
    [InlineData("[x](https://example.org/saddam-gulamov)")]
    [InlineData("Saddam Gulamowyň işi")]
    [InlineData("Саддамом Гуламовым")]
    public void A_withheld_name_keeps_the_files_from_being_written(string text)
    {
        using var sample = new SampleCopy();
        sample.Hide("saddam-gulamov");
        sample.WritePart(text);

        var run = sample.Run("build", "--lang", "en");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8004", run.Error, StringComparison.Ordinal);
        Assert.Contains("0 written, 0 unchanged, 2 not written", run.Out, StringComparison.Ordinal);
        Assert.Contains("cases/documents/neutrality-day-2025/body.en.md:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Saddam Gulamov", run.Out + run.Error.Replace(text, "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void Who_signed_without_a_name_is_named_nowhere(string audience)
    {
        using var sample = new SampleCopy();
        sample.Write("cases/documents/neutrality-day-2025/signatories.yaml", """
            signatories:
              - name: {en: Aýna Mysal}
                display: anonymous
                remarks: A secret remark about her.
                history: [{on: "2025-12-01", state: approved}]
              - name: {en: Jan Kowalski}
                display: named
                history: [{on: "2025-12-01", state: approved}]
            """);

        var run = sample.Run("build", "--lang", "en", "--audience", audience);

        Assert.Equal(ExitCode.Fine, run.Code);
        var html = Directory.EnumerateFiles(sample.Root, "*.en.html", SearchOption.AllDirectories).Single();
        Assert.Contains("2 individuals, 1 of them unnamed", File.ReadAllText(html), StringComparison.Ordinal);
        Assert.Contains("Jan Kowalski", File.ReadAllText(html), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(sample.Root, "*", SearchOption.AllDirectories).Where(f => !f.Contains("cases", StringComparison.Ordinal)), f =>
        {
            Assert.DoesNotContain("Mysal", File.ReadAllText(f), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("secret remark", File.ReadAllText(f), StringComparison.OrdinalIgnoreCase);
        });

        sample.WritePart("Aýna MYSAL signed too.");
        var slip = sample.Run("build", "--lang", "en", "--audience", audience);

        Assert.Equal(ExitCode.InputHasErrors, slip.Code);
        Assert.Contains("AK8004", slip.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_names_somebody_hidden_stands_in_no_index_though_other_languages_are_fine()
    {
        using var sample = new SampleCopy();
        sample.Hide("saddam-gulamov");
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "  en: \"Turkmenistan: no", "  en: \"Saddam Gulamov: no");

        var run = sample.Run("build");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        var index = sample.Read("out/index.html");
        Assert.DoesNotContain("Gulamov", index, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("neutrality-day-2025.ru.html", index, StringComparison.Ordinal);
        Assert.DoesNotContain("neutrality-day-2025.en", index, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(sample.PathOf("out"), "*", SearchOption.AllDirectories), f => Assert.DoesNotContain("gulamov", File.ReadAllText(f), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_page_that_is_refused_now_is_no_longer_listed()
    {
        using var sample = new SampleCopy();
        Assert.Equal(ExitCode.Fine, sample.Run("build", "--lang", "en").Code);
        sample.Hide("saddam-gulamov");
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "  en: \"Turkmenistan: no", "  en: \"Saddam Gulamov: no");

        Assert.Equal(ExitCode.InputHasErrors, sample.Run("build", "--lang", "en").Code);

        var index = sample.Read("out/index.html");
        Assert.DoesNotContain("neutrality-day-2025.en", index, StringComparison.Ordinal);
        Assert.DoesNotContain("gulamov", index, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_id_that_names_somebody_hidden_stops_the_document_and_stands_nowhere()
    {
        using var sample = new SampleCopy();
        Directory.Move(sample.PathOf("cases/documents/neutrality-day-2025"), sample.PathOf("cases/documents/saddam-gulamov-appeal"));
        sample.Edit("cases/documents/saddam-gulamov-appeal/document.yaml", "id: neutrality-day-2025", "id: saddam-gulamov-appeal");
        Assert.Equal(ExitCode.Fine, sample.Run("build", "--lang", "en", "--format", "html").Code);
        Assert.True(File.Exists(sample.PathOf("out/saddam-gulamov-appeal/saddam-gulamov-appeal.en.html")));
        sample.Hide("saddam-gulamov");

        var run = sample.Run("build", "--lang", "en", "--format", "html");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8016", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("gulamov", run.Out, StringComparison.OrdinalIgnoreCase);
        Assert.All(Directory.EnumerateFiles(sample.PathOf("out"), "*", SearchOption.AllDirectories), f =>
        {
            Assert.DoesNotContain("gulamov", f, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("gulamov", File.ReadAllText(f), StringComparison.OrdinalIgnoreCase);
        });
        Assert.Equal(ExitCode.Fine, sample.Run("build", "--lang", "en", "--audience", "internal").Code);
    }

    [Fact]
    public void Without_a_slip_everything_is_written_and_holds_nothing_of_the_person()
    {
        using var sample = new SampleCopy();
        sample.Hide("saddam-gulamov");

        var run = sample.Run("build");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("AK2501", run.Error, StringComparison.Ordinal);
        foreach (var file in Directory.EnumerateFiles(sample.PathOf("out"), "*.html", SearchOption.AllDirectories))
            Assert.DoesNotContain("Gulamov", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Gulamov", run.Out + run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void For_the_inside_the_same_words_are_fine_and_the_files_are_marked()
    {
        using var sample = new SampleCopy();
        sample.Hide("saddam-gulamov");

        Assert.Equal(ExitCode.Fine, sample.Run("build", "--audience", "internal").Code);

        var html = sample.Read("out-internal/neutrality-day-2025/neutrality-day-2025.en.html");
        Assert.Contains("Saddam Gulamov", html, StringComparison.Ordinal);
        Assert.Contains("For internal use only", html, StringComparison.Ordinal);
        Assert.False(Directory.Exists(sample.PathOf("out")));
    }

    [Theory]
    [InlineData("Anna Example", "Johanna Example", false)]
    [InlineData("Anna Example", "(Anna Example)3", true)]
    [InlineData("Anna Example", "anna\u00A0EXAMPLE", true)]
    [InlineData("Жанна Ёлкина", "ЖАННА ЁЛКИНА", true)]
    [InlineData("Zoe\u0308 X", "zoë x", true)]
    [InlineData("张三", "我见过张三了", true)]
    public void Other_texts_are_found_as_whole_words_whatever_their_case_and_spacing(string withheld, string text, bool found)
    {
        var span = new SourceFile("cases/sources.yaml", "x").Span(0, 1);

        Assert.Equal(found, SearchFor([new WithheldText(withheld, "title of a source", span)]).In(text).Any());
    }

    [Theory]
    [InlineData("+43 1 234567", "Tel. +43-1-23 45 67.", true)]
    [InlineData("+43 1 234567", "Tel. 0043 (1) 234567.", true)]
    [InlineData("+43 1 234567", "Tel. +43 1 234568.", false)]
    public void Telephone_numbers_are_found_however_they_are_grouped(string number, string text, bool found)
    {
        var withheld = new WithheldText(number, "telephone number of a contact", new SourceFile("cases/x.yaml", "x").Span(0, 1)) { Kind = WithheldKind.Telephone };

        Assert.Equal(found, SearchFor([withheld]).In(text).Any());
    }

    [Fact]
    public void Thousands_of_texts_are_found_as_each_alone_would_be()
    {
        var random = new Random(3);
        string[] words = ["an", "ann", "anna", "annas", "ex", "example", "examples", "и", "иван", "-", "(", "x@example.org", "3"];
        string Text(int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => words[random.Next(words.Length)]));
        var span = new SourceFile("a.yaml", "x").Span(0, 1);
        for (var round = 0; round < TestScale.Rounds(60); round++)
        {
            var withheld = Enumerable.Range(0, random.Next(1, 60)).Select(_ => Text(random.Next(1, 4))).Distinct(StringComparer.Ordinal).Select(t => new WithheldText(t, "name", span)).ToList();
            var text = Text(random.Next(1, 30));

            var alone = withheld.Where(w => SearchFor([w]).In(text).Any());

            Assert.Equal(alone, SearchFor(withheld).In(text).Select(h => h.Withheld));
            Assert.Equal(withheld.Where(w => StandsIn(text, w.Text)), alone);
        }

        static bool StandsIn(string text, string word)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
                    return true;
            }

            return false;
        }
    }

    private static WithheldTextSearch SearchFor(IReadOnlyList<WithheldText> withheld)
    {
        var letters = new LetterTable();
        return new WithheldTextSearch(new WithheldContent(withheld, new SeenNames(letters), new OrdinaryWords(new WorkspaceModel { Settings = null! }, letters), letters, []));
    }
}
