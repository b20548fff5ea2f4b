using AppealKit.Diagnostics.Source;
using AppealKit.Languages;
using AppealKit.Languages.Phrases;
using AppealKit.Languages.Plurals;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using Xunit;

namespace AppealKit.Tests.Languages;

public sealed class PackTests
{
    public static TheoryData<string> Tags => [.. Packs.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_shipped_pack_has_no_fault(string tag) => Assert.Equal(tag, Packs.Of(tag).Tag.Value);

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_shipped_pack_has_the_phrases_of_English_with_the_same_placeholders(string tag)
    {
        var (english, pack) = (Packs.Of("en"), Packs.Of(tag));
        var lacking = LanguagePackComparison.Compare(english, pack);
        if (!Packs.IsFull(tag))
            lacking = [.. lacking.Where(d => d.Code != "AK2716")];
        Assert.Empty(lacking.Select(Packs.Describe));
        Assert.Empty(LanguagePackComparison.Compare(pack, english).Select(Packs.Describe));
        if (Packs.IsFull(tag))
            Assert.Equal(english.Countries.Order(StringComparer.Ordinal), pack.Countries.Order(StringComparer.Ordinal));
        else
            Assert.Empty(pack.Countries.Except(english.Countries));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_shipped_pack_has_what_pages_notes_headings_and_signatories_need(string tag)
    {
        string[] needed =
        [
            "page.", "kinds.", "mark.", "status.", "notice.", "count.", "citation.", "heading.", "signatories.", "nobody_named.", "signatory_kinds.", "sign_on.", "ask_again.",
            "cases.", "lead.nobody", "lead.issuers", "lead.signatories", "statement.addressed_to", "speaking.thanks", "draft.announced",
        ];
        var keys = Packs.Of("en").PhraseKeys.Where(k => needed.Any(n => k.StartsWith(n, StringComparison.Ordinal)));
        Assert.Empty(keys.Except(Packs.Of(tag).PhraseKeys));
    }

    [Theory]
    [InlineData("en", "1997")]
    [InlineData("fa", "۱۹۹۷")]
    public void A_year_has_the_digits_of_its_language_and_no_separators(string tag, string expected) => Assert.Equal(expected, Packs.Of(tag).FormatPlain(1997));

    [Fact]
    public void AK2715_and_AK2716_tell_what_another_language_has_otherwise()
    {
        var changed = Packs.Text("en").Replace("Page {page} of {total}", "Page {page}", StringComparison.Ordinal)
            .Replace("    ibid: ibid.\n", "", StringComparison.Ordinal);
        var found = LanguagePackComparison.Compare(Packs.Of("ru"), Packs.Load("en", changed).Value!);
        Assert.Equal(
            [
                "AK2715 the phrase `page.of_total` in `en` lacks `{total}`, which `ru` has",
                "AK2716 the language pack `en` lacks the phrase `citation.ibid`, which `ru` has",
            ],
            found.Select(d => $"{d.Code} {d.Message}"));
        Assert.All(found, d => Assert.Equal("templates/languages/ru.yaml", d.Labels[0].Span.File.Path));
    }

    [Fact]
    public void AK2713_a_missing_phrase_stands_in_the_other_language_in_brackets()
    {
        var changed = Packs.Text("en").Replace("    ibid: ibid.\n", "", StringComparison.Ordinal);
        var pack = Packs.Load("en", changed).Value!.WithFallback(() => Packs.Of("ru"));
        var phrase = pack.Phrase("citation.ibid", place: null);
        Assert.Equal("[там же]", phrase.Text);
        Assert.Equal("ru", phrase.Language.Value);
        Assert.Equal("AK2713", phrase.Diagnostic!.Code);
    }

    [Theory]
    [InlineData("xx", "there is no whole language pack `xx` to extend")]
    [InlineData("en-US", "the language pack `en-US` is itself an extension and cannot be extended")]
    [InlineData("en-AU", "the language pack `en-AU` extends itself")]
    [InlineData("[en]", "there is no whole language pack `` to extend")]
    [InlineData("", "there is no whole language pack `` to extend")]
    public void AK2719_a_pack_extends_a_whole_pack_or_nothing(string written, string message)
    {
        var text = $"tag: en-AU\nextends: {written}\n";
        var found = Assert.Single(LanguagePackLoader.Load(new SourceFile("templates/languages/en-AU.yaml", text), t => t == "en-AU" ? new SourceFile("x", text) : Packs.FileOf(t)).Diagnostics);
        Assert.Equal($"AK2719 {message}", $"{found.Code} {found.Message}");
    }

    [Theory]
    [InlineData("fa", "،؛")]
    [InlineData("ar", "،؛")]
    [InlineData("ug", "،؛")]
    [InlineData("hy", ",;")]
    [InlineData("en-US", ",;")]
    public void A_pack_tells_what_separates_the_parts_of_a_line(string tag, string expected) =>
        Assert.Equal(expected, Packs.Of(tag).Comma + Packs.Of(tag).Semicolon);

    [Fact]
    public void A_pack_that_extends_another_needs_only_what_differs()
    {
        var austrian = Packs.Load(
            "de-AT", "tag: de-AT\nextends: de\ndates: {months: {in_date: [Jänner, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]}}\n").Value!;
        Assert.Equal("im Jänner 2026", austrian.FormatDate(EdtfDate.Of("2026-01"), DateUse.When));
        Assert.Equal("Deutsch", austrian.NativeName);
        Assert.Equal("December 5, 2025", Packs.Of("en-US").FormatDate(EdtfDate.Of("2025-12-05")));
        Assert.Equal("from May 2 to June 3, 2025", Packs.Of("en-US").FormatDate(EdtfDate.Of("2025-05-02/2025-06-03"), DateUse.When));
    }

    [Theory]
    [InlineData("- a\n- b\n")]
    [InlineData("text")]
    [InlineData("")]
    public void AK2700_something_that_is_no_map_is_no_pack(string text)
    {
        var result = Packs.Load("en", text);
        Assert.Null(result.Value);
        Assert.Single(result.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void What_a_language_calls_itself_can_be_read_without_the_rest(string tag) =>
        Assert.Equal(Packs.Of(tag).NativeName, LanguagePackLoader.LoadNativeName(new SourceFile("x.yaml", Packs.Text(tag))));

    [Theory]
    [InlineData("native_name: \"Qaraqalpaq\" # a comment\r\ntag: kaa", "Qaraqalpaq")]
    [InlineData("tag: x\nnative_name:", null)]
    [InlineData("tag: x\nnative_name: [a]", null)]
    [InlineData("tag: x\nnative_name: \"a", null)]
    [InlineData("tag: x", null)]
    [InlineData("", null)]
    public void A_native_name_that_cannot_be_read_is_none(string text, string? expected) =>
        Assert.Equal(expected, LanguagePackLoader.LoadNativeName(new SourceFile("x.yaml", text)));

    [Theory]
    [MemberData(nameof(Tags))]
    public void Nothing_that_can_be_asked_of_a_pack_leaves_a_brace(string tag)
    {
        var pack = Packs.Of(tag);
        string[] dates =
        [
            "2025-12-12", "2025-12", "2016-21", "2016-24", "0000", "-0044", "2012~", "199X", "19XX", "XXXX", "2025-05-XX", "2024-05-14T10:00:00Z",
            "2024-02-30T24:00", "Y170000002", "2012/..", "../2012~", "2012/", "/2012", "2004-06-11/2004-06-11", "[2004..2006,2008]", "{..1984}",
            "[2025-02-21..2025-02-28]", "[2016-12..]", "2016-21/2016-23", "2024-05-14T10:00/2024-05-15",
        ];
        foreach (var text in dates)
        {
            if (!EdtfDate.TryParse(text, out var date, out _))
                continue;
            foreach (var use in Enum.GetValues<DateUse>())
            {
                var written = pack.FormatDate(date, use);
                Assert.False(written.Length == 0 || written.AsSpan().ContainsAny('{', '}'), $"{text} {use}: {written}");
            }
        }

        foreach (var style in pack.DurationStyles.Append("unknown"))
        {
            foreach (var duration in new[] { "P1Y", "P21Y2M", "P3W", "P0D", "PT1H2M3S", "P99999Y" })
            {
                Assert.True(IsoDuration.TryParse(duration, out var parsed));
                Assert.DoesNotContain("{", pack.FormatDuration(parsed, style), StringComparison.Ordinal);
            }
        }

        foreach (var form in pack.OrdinalForms.Append("unknown"))
            Assert.DoesNotContain("{", pack.Ordinal(long.MinValue, form) + pack.Ordinal(21, form), StringComparison.Ordinal);
        foreach (var code in pack.Countries)
        {
            foreach (var grammaticalCase in new[] { "nominative", "genitive", "dative", "accusative", "prepositional", "in", "from", "to", "unknown" })
                Assert.DoesNotContain("{", pack.Country(code, grammaticalCase)!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void English_Russian_and_Turkmen_know_their_plurals()
    {
        Assert.Equal(PluralCategory.Few, Packs.Of("ru").Plural(22));
        Assert.Equal(PluralCategory.Other, Packs.Of("ru").Plural(1.5m));
        Assert.Equal(PluralCategory.One, Packs.Of("tk").Plural(1));
        Assert.Equal(PluralCategory.Two, Packs.Of("en").OrdinalPlural(22));
    }

    [Fact]
    public void A_damaged_pack_is_refused_or_read_but_never_brings_down_the_program()
    {
        var random = new Random(5);
        foreach (var tag in Packs.Tags)
        {
            var text = Packs.Text(tag);
            for (var i = 0; i < TestScale.Rounds(60); i++)
            {
                var damaged = text.ToCharArray();
                for (var j = random.Next(1, 6); j > 0; j--)
                    damaged[random.Next(damaged.Length)] = " \n:{}[]\"',-0Aй%"[random.Next(15)];
                var result = Packs.Load(tag, new string(damaged));
                Assert.Equal(result.HasErrors, result.Value is null);
                if (result.Value is { } pack)
                    _ = pack.FormatDate(EdtfDate.Of("2025-12-12/2026"), DateUse.When) + pack.Phrase("count.pages", null, PhraseArgument.Of("n", 3)).Text;
            }
        }
    }

    [Fact]
    public void A_pack_that_was_cut_off_is_refused_or_read()
    {
        foreach (var tag in Packs.Tags)
        {
            var text = Packs.Text(tag);
            for (var length = 0; length < text.Length; length += text.Length / TestScale.Rounds(40))
                _ = Packs.Load(tag, text[..length]).Diagnostics.Select(Packs.Describe).ToList();
        }
    }
}
