using AppealKit.Testing;
using AppealKit.Values.Edtf;
using Xunit;

namespace AppealKit.Tests.Values;

public sealed class EdtfPropertyTests
{
    [Fact]
    public void Every_day_of_a_range_of_years_reads_as_itself()
    {
        for (var day = new DateOnly(1896, 1, 1); day.Year < 1905; day = day.AddDays(1))
        {
            var date = EdtfDate.Of(FormattableString.Invariant($"{day:yyyy-MM-dd}"));
            Assert.Equal(day, date.ExactDay);
            Assert.Equal((day, day), (date.Earliest, date.Latest));
            Assert.Equal(date.Text, EdtfDate.Of(day).Text);
        }
    }

    [Fact]
    public void Random_texts_are_dates_or_faults_and_a_suggestion_is_always_a_date()
    {
        const string Letters = "0123456789-/.[]{},~?%XYT: Zabc";
        var random = new Random(20251205);
        for (var i = 0; i < TestScale.Rounds(60_000); i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Letters[random.Next(random.Next(2) == 0 ? 14 : Letters.Length)]));
            if (EdtfDate.TryParse(text, out var date, out var error))
            {
                Assert.Equal(text, date.ToString());
                if (date.Earliest is { } first && date.Latest is { } last)
                    Assert.True(first <= last || date is EdtfSet or EdtfInterval, text);
            }
            else if (error.Suggestion is { } suggestion)
            {
                Assert.True(EdtfDate.TryParse(suggestion, out _, out _), $"{text} -> {suggestion}");
            }
        }
    }

    [Fact]
    public void Texts_of_words_and_dates_are_refused_quickly_and_a_suggestion_is_always_a_date()
    {
        string[] pieces =
        [
            "about ", "from ", "to ", " to ", "between ", " and ", "late ", "mid-", "before ", "since ", "the ", "of ", "ca ", "2025", "2025-12", "2025-02-30", "5 December ", "/", "..", "[", "]", "{", ",", " ", "?", "~", "X", "x", "1X",
            "-", "–", "present", "unknown", "summer ", "T", "10:00", "”", "\0", "٣", "İ", "\ud800",
        ];
        var random = new Random(20260101);
        for (var i = 0; i < TestScale.Rounds(20_000); i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 20)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (!EdtfDate.TryParse(text, out _, out var error) && error.Suggestion is { } suggestion)
                Assert.True(EdtfDate.TryParse(suggestion, out _, out _), $"{text} -> {suggestion}");
        }
    }

    [Fact]
    public void A_very_long_text_is_refused_at_once() => Assert.False(EdtfDate.TryParse("[" + new string('1', 100_000), out _, out _));
}
