using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary><c>appealkit new</c>, from the command to the page.</summary>
public sealed class NewTests
{
    private const string Occasion = "tm-neutrality-day@2026";

    public static TheoryData<string> Kinds =>
        [.. Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, "templates"), "*.sbn").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_document_of_every_kind_builds_at_once(string kind)
    {
        using var sample = new SampleCopy();

        var made = sample.Run("new", kind, "a", "--occasion", Occasion, "--lang", "en", "--lang", "ru");
        var run = sample.Run("build", "--document", "a");

        Assert.True(made.Code == ExitCode.Fine, made.Error);
        Assert.True(run.Code == ExitCode.Fine, run.Error);
        foreach (var file in new[] { "a.en.html", "a.ru.html", "a.en.pdf", "a.ru.pdf" })
            Assert.True(File.Exists(sample.PathOf("out/a/" + file)), file);
        Assert.Contains("[Заголовок]", sample.Read("out/a/a.ru.html"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void So_does_one_without_an_occasion_whose_files_went_through_another_editor(string kind)
    {
        using var sample = new SampleCopy();
        Assert.Equal(ExitCode.Fine, sample.Run("new", kind, "a").Code);
        foreach (var file in Directory.EnumerateFiles(sample.PathOf("cases/documents/a")))
            File.WriteAllText(file, "\uFEFF" + File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));

        var run = sample.Run("build", "--document", "a", "--format", "html");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
    }

    [Fact]
    public void It_lists_the_people_whose_status_on_the_day_fits()
    {
        using var sample = new SampleCopy();

        sample.Run("new", "appeal", "a", "--occasion", Occasion, "--lang", "en");

        var text = sample.Read("cases/documents/a/document.yaml");
        Assert.Contains("date: \"2026-12-05\"", text, StringComparison.Ordinal);
        Assert.Contains("occasion: tm-neutrality-day@2026\n", text, StringComparison.Ordinal);
        Assert.Contains("- id: imprisoned\n    heading:\n      en: \"In prison\"\n    people:\n      - farhat-meymankuliev\n      - mansur-mingelov\n      - murat-dushemov\n", text, StringComparison.Ordinal);
        Assert.Contains("- id: returned\n    heading:\n      en: \"Returned to the country\"\n    people:\n      - abdulla-orusov\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_pack_lacks_is_seen_in_brackets_and_warned_of()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("new", "appeal", "a", "--occasion", Occasion, "--lang", "en", "--lang", "ky");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("      ky: \"Түрмөдө\"\n", sample.Read("cases/documents/a/document.yaml"), StringComparison.Ordinal);
        Assert.Contains("      en: \"Returned to the country\"\n      ky: \"[Returned to the country]\"\n", sample.Read("cases/documents/a/document.yaml"), StringComparison.Ordinal);
        Assert.Contains("AK2713: the language pack `ky` has no phrase `draft.returned`", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.Split("no phrase `draft.organisation`").Length);
    }

    [Fact]
    public void It_lists_nobody_who_is_not_for_the_public_and_says_how_many_there_are()
    {
        using var sample = new SampleCopy();
        sample.Hide("murat-dushemov");

        sample.Run("new", "appeal", "a", "--occasion", Occasion, "--lang", "en");

        var text = sample.Read("cases/documents/a/document.yaml");
        Assert.DoesNotContain("murat-dushemov", text, StringComparison.Ordinal);
        Assert.Contains("# Not listed: 1 more", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-12-31", true)]
    [InlineData("2023-06-01", false)]
    public void News_of_a_release_lists_those_who_came_free_lately(string today, bool listed)
    {
        using var sample = new SampleCopy(allDocuments: true);

        sample.Run("new", "release_news", "a", "--on", today, "--lang", "en");

        var text = sample.Read("cases/documents/a/document.yaml");
        Assert.Equal(listed, text.Contains("- id: freed\n", StringComparison.Ordinal));
        Assert.Equal(listed, text.Contains("khursanay-ismatullayeva", StringComparison.Ordinal));
        Assert.Contains("nurgeldi-halykov", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_country_brings_other_people()
    {
        using var sample = new SampleCopy();

        sample.Run("new", "appeal", "a", "--occasion", "kz-independence-day@2026", "--lang", "en");

        Assert.Contains("# write: cases:", sample.Read("cases/documents/a/document.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AK8202", "Did you mean `appeal`?", "apeal", "a")]
    [InlineData("AK8202", "Did you mean `tm-neutrality-day`?", "appeal", "a", "--occasion", "tm-neutralty-day@2026")]
    [InlineData("AK8209", "`tm-neutrality-day@2026`", "appeal", "a", "--occasion", "tm-neutrality-day")]
    [InlineData("AK8209", "`tm-neutrality-day@2026`", "appeal", "a", "--occasion", "tm-neutrality-day@next")]
    [InlineData("AK8202", "language pack `xx`", "appeal", "a", "--lang", "xx")]
    [InlineData("AK8207", "Write it as `my-appeal`.", "appeal", "My Appeal")]
    [InlineData("AK8207", "small letters, digits", "appeal", "../..")]
    [InlineData("is not a language tag", "", "appeal", "a", "--lang", "e_n")]
    public void What_does_not_exist_is_wrong_usage_and_writes_nothing(string code, string hint, params string[] arguments)
    {
        using var sample = new SampleCopy();

        var run = sample.Run(["new", .. arguments]);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateDirectories(sample.PathOf("cases/documents")));
    }

    [Fact]
    public void AK8208_keeps_it_from_touching_what_is_there()
    {
        using var sample = new SampleCopy();
        var before = sample.Read("cases/documents/neutrality-day-2025/document.yaml");

        var run = sample.Run("new", "appeal", "neutrality-day-2025");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8208", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, sample.Read("cases/documents/neutrality-day-2025/document.yaml"));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_said_without_a_crash()
    {
        using var sample = new SampleCopy();
        Directory.Delete(sample.PathOf("cases/documents"), recursive: true);
        sample.Write("cases/documents", "");

        var run = sample.Run("new", "appeal", "a");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("AK8205", run.Error, StringComparison.Ordinal);
    }
}
