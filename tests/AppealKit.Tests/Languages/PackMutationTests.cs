using AppealKit.Diagnostics;
using AppealKit.Languages;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Phrases;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using Xunit;

namespace AppealKit.Tests.Languages;

/// <summary>Packs with something wrong in them: findings that lie inside the file, and whatever loads can write anything.</summary>
public sealed class PackMutationTests
{
    private static readonly string[] Values =
    [
        "x", "\"\"", "[]", "{}", "~", "[x, y]", "{one: x}", "{other: \"{n}\"}", "{a: {b: c}}", "\"{\"", "\"}\"", "\"{n\"", "\"{month}\"", "\"{alone}\"", "\"{date}\"", "\"{{n}}\"", "\"{start:since}\"", "\"n % 0 = 1\"", "\"n = 1..\"",
        "\"n = 99999999999999999999\"", "\"n % 10 = 5..1\"", "[1, 99]", "[31, 1]", "-1", "2025-12-05", "latn", "extends", "\"{0} {1}\"", "\"{1}{0}\"", "\"{0}{0}\"", "\"{n:ordinal}\"", "\"{n:ordinal.x}\"", "\"{country:genitive}\"", "- x",
    ];

    private static readonly string[] Pieces = ["\"", "{", "}", "[", "]", ":", ": ", "\n", "  ", "{n}", "{", "}}", "|", "#", "é", "\u0000", "\uE000", "extends: en\n", "one: ", "=", "..", "%"];

    [Fact]
    public void A_pack_with_any_value_in_any_place_is_a_finding_or_a_pack_that_writes()
    {
        var random = new Random(13);
        var texts = Packs.Tags.Select(Packs.Text).ToList();
        var loaded = 0;
        for (var round = 0; round < TestScale.Rounds(250); round++)
        {
            var at = random.Next(texts.Count);
            var text = Mutate(texts[at], random);
            var result = Packs.Load(Packs.Tags[at], text);
            Assert.Equal(result.HasErrors, result.Value is null);
            foreach (var diagnostic in result.Diagnostics)
                Check(diagnostic);
            if (result.Value is not { } pack)
                continue;
            loaded++;
            Use(pack);
            Use(pack.WithFallback(() => Packs.Of("en")));
        }

        Assert.InRange(loaded, 1, int.MaxValue);
    }

    [Fact]
    public void Packs_that_extend_each_other_end_in_a_finding()
    {
        string[] tags = ["aa", "ab", "ac", "en", "en-US", "", "../en", "aa.yaml"];
        foreach (var first in tags)
        {
            foreach (var second in tags)
            {
                var result = LanguagePackLoader.Load(
                    new AppealKit.Diagnostics.Source.SourceFile("templates/languages/aa.yaml", $"tag: aa\nextends: {first}\n"),
                    t => t is "aa" or "ab" or "ac" ? new AppealKit.Diagnostics.Source.SourceFile(t, $"tag: {t}\nextends: {second}\n") : Packs.FileOf(t));
                Assert.True(result.Value is not null || result.Diagnostics.Count == 1, $"{first} {second}");
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var lines = text.Split('\n');
            var i = random.Next(lines.Length);
            var colon = lines[i].IndexOf(": ", StringComparison.Ordinal);
            switch (random.Next(4))
            {
                case 0:
                    text = string.Join('\n', lines.Where((_, l) => l != i));
                    break;
                case 1:
                    var at = random.Next(text.Length);
                    text = text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    if (colon > 0)
                        lines[i] = lines[i][..(colon + 2)] + Values[random.Next(Values.Length)];
                    text = string.Join('\n', lines);
                    break;
            }
        }

        return text;
    }

    private static void Check(Diagnostic diagnostic)
    {
        Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message));
        Assert.NotEmpty(diagnostic.Hints);
        if (diagnostic.Span is { } span)
            Assert.InRange(span.End, 0, span.File.Text.Length);
    }

    private static void Use(LanguagePack pack)
    {
        foreach (var date in (ReadOnlySpan<string>)["2025-12-05", "2025-12", "2016-23", "1974~", "201X", "20XX", "XXXX", "2012/..", "../2014", "2025-04-20/2025-04-24", "[2025-07-21..2025-07-31]", "[..2022]", "{2014,2016}", "2024-05-14T10:00", "-0044", "Y170000002"])
        {
            foreach (var use in Enum.GetValues<DateUse>())
                _ = pack.FormatDate(EdtfDate.Of(date), use);
        }

        foreach (var number in (ReadOnlySpan<long>)[0, 1, 2, 5, 11, 21, 101, 1_000_000])
        {
            _ = pack.FormatNumber(number) + pack.Ordinal(number) + pack.Plural(number);
            Assert.True(IsoDuration.TryParse($"P{number % 1000}Y", out var duration));
            foreach (var style in pack.DurationStyles)
                _ = pack.FormatDuration(duration, style);
            foreach (var form in pack.OrdinalForms)
                _ = pack.Ordinal(number, form);
        }

        for (var n = 0; n < 5; n++)
        {
            _ = pack.FormatList([.. Enumerable.Repeat("a", n)]);
            _ = pack.FormatList([.. Enumerable.Repeat("a", n)], ListKind.Or);
        }

        _ = pack.Quote(pack.Quote("a", 1)) + pack.Capitalize("i");
        foreach (var form in (ReadOnlySpan<string>)["nominative", "genitive", "in", "from", "to", "in_text", "x"])
            _ = pack.CountryName("TM", form).Text + pack.CountryName("ZZ", form).Text;
        foreach (var key in pack.PhraseKeys)
            _ = pack.Phrase(key, place: null, PhraseArgument.Of("n", 3), PhraseArgument.Of("name", "A")).Text;
    }
}
