using System.Text;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Review;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class SentenceTests
{
    private const string Arrest = "{type: detained, date: \"2021-07-07\"}";

    [Fact]
    public void A_term_ends_between_what_detention_and_sentence_give()
    {
        var sentence = With(Arrest, "{type: sentenced, date: \"2021-08-16\", term: P4Y}").SentenceOn(new DateOnly(2024, 1, 1))!;

        Assert.Equal((new DateOnly(2025, 7, 7), new DateOnly(2025, 8, 16)), (sentence.EndsNotBefore, sentence.EndsNotAfter));
        Assert.Null(sentence.MonthsServed(new DateOnly(2022, 8, 10)));
        Assert.Equal(24, sentence.MonthsServed(new DateOnly(2023, 9, 1)));
        Assert.Null(sentence.MonthsLeft(new DateOnly(2024, 12, 20)));
    }

    [Fact]
    public void A_month_stands_for_any_of_its_days()
    {
        var sentence = With("{type: sentenced, date: \"2025-09\", term: P8Y}").SentenceOn(new DateOnly(2026, 1, 1))!;

        Assert.Equal((new DateOnly(2033, 9, 1), new DateOnly(2033, 9, 30)), (sentence.EndsNotBefore, sentence.EndsNotAfter));
    }

    [Fact]
    public void A_term_that_nobody_knows_has_no_end()
    {
        var sentence = With("{type: sentenced, date: \"2024\", term: unknown}").SentenceOn(new DateOnly(2026, 1, 1))!;

        Assert.Null(sentence.EndsNotAfter);
    }

    [Fact]
    public void A_commuted_sentence_has_the_new_term_from_its_old_beginning()
    {
        var person = With("{type: sentenced, date: \"2020-01-10\", term: P12Y}", "{type: commuted, date: \"2024-02-01\", term: P6Y}");
        var sentence = person.SentenceOn(new DateOnly(2025, 1, 1))!;

        Assert.Equal(new DateOnly(2026, 1, 10), sentence.EndsNotAfter);
        Assert.Equal("P6Y", sentence.Term?.ToString());
        Assert.Equal("P12Y", person.SentenceOn(new DateOnly(2024, 1, 1))!.Term?.ToString());
        Assert.Equal(12, sentence.MonthsLeft(new DateOnly(2025, 1, 10)));
    }

    [Fact]
    public void A_commuted_sentence_without_a_new_term_has_no_end()
    {
        var sentence = With("{type: sentenced, date: \"2020-01-10\", term: P12Y}", "{type: commuted, date: \"2024-02-01\"}").SentenceOn(new DateOnly(2025, 1, 1))!;

        Assert.Null(sentence.EndsNotAfter);
        Assert.Null(sentence.Term);
    }

    [Theory]
    [InlineData("2027")]
    [InlineData("2027-03~")]
    [InlineData("2027-02/2027-07")]
    [InlineData("[2027-01..2027-06]")]
    public void A_vague_release_below_a_detention_came_after_it(string date)
    {
        var person = With("{type: detained, date: \"2027-03-15\"}", $"{{type: released, date: \"{date}\"}}");

        Assert.Equal(Custody.Unknown, person.StatusOn(new DateOnly(2027, 3, 14)).Custody);
        Assert.Equal(Custody.Free, person.StatusOn(new DateOnly(2027, 12, 5)).Custody);
    }

    [Theory]
    [InlineData("released")]
    [InlineData("pardoned")]
    [InlineData("amnestied")]
    [InlineData("died")]
    [InlineData("term_expired")]
    public void What_ends_a_sentence_ends_it(string type)
    {
        var person = With("{type: sentenced, date: \"2020-01-01\", term: P9Y}", $"{{type: {type}, date: \"2022-12-10\"}}");

        Assert.NotNull(person.SentenceOn(new DateOnly(2022, 12, 9)));
        Assert.Null(person.SentenceOn(new DateOnly(2022, 12, 10)));
    }

    [Theory]
    [InlineData("born: \"1974-03-02\"", 51)]
    [InlineData("born: \"1974\"", 51)]
    [InlineData("born: \"1974~\"", null)]
    [InlineData("born: \"1974-12\"", null)]
    [InlineData("born: \"1974-06\"", 51)]
    [InlineData("age: {value: 52, on: \"2025-11-30\"}", null)]
    [InlineData("age: {value: 52, on: \"2025-12-05\"}", 52)]
    public void An_age_is_told_only_if_it_is_certain(string line, int? expected)
    {
        var day = line.Contains("\"1974\"", StringComparison.Ordinal) ? new DateOnly(2025, 12, 31) : new DateOnly(2025, 12, 5);

        Assert.Equal(expected, Read($"id: anna\nname: {{en: Anna}}\n{line}\n").AgeOn(day));
    }

    [Fact]
    public void Line_breaks_and_composition_do_not_change_the_digest_of_a_text()
    {
        Assert.Equal(TextDigest.Of("Open the door\u0301s."), TextDigest.Of("Open\n  the doo\u0301rs.".Replace("doo\u0301rs", "door\u0301s", StringComparison.Ordinal)));
        Assert.Equal(TextDigest.Of("й"), TextDigest.Of("и\u0306"));
        Assert.NotEqual(TextDigest.Of("Open the door."), TextDigest.Of("Open the doors."));
        Assert.True(TextDigest.Matches(TextDigest.Of("a b")[..8].ToUpperInvariant(), "a  b"));
        Assert.False(TextDigest.Matches(TextDigest.Of("a b")[..7], "a b"));
    }

    private static Person With(params string[] events) => Read("id: anna\nname: {en: Anna}\nevents:\n" + string.Concat(events.Select(e => $"  - {e}\n")));

    private static Person Read(string yaml) =>
        new WorkspaceLoader(new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n").With("cases/people/anna.yaml", yaml)).Load().Value!.People[0];
}
