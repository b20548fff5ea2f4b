using System.Text;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Composition;

/// <summary>What is cited again can be told from everything else that the document cites, whatever the sources have in common.</summary>
public sealed class ShortCitationTests
{
    private static readonly string[] Types = ["report", "webpage", "article-newspaper", "legal_case", "legislation", "book", "document", "personal_communication"];

    public static TheoryData<string> Languages =>
        ["en", "en-US", "ru", "tk", "fr", "de", "es", "it", "pl", "uk", "be", "tr", "az", "kk", "ky", "tg", "uz-Latn", "uz-Cyrl", "hy", "ka", "fa", "ar", "ug"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_two_sources_have_the_same_short_note(string language)
    {
        var random = new Random(20261121);
        for (var round = 0; round < TestScale.Rounds(6); round++)
        {
            var count = random.Next(2, 9);
            var sources = new StringBuilder("references:\n");
            for (var i = 0; i < count; i++)
                sources.Append(Source(i, random));
            var ids = Enumerable.Range(0, count).Select(i => $"s{i}").ToList();
            // All in one note, so that its number tells nothing; then each for itself, twice removed from its own note.
            var body = $"All [@{string.Join("; @", ids)}]. " + string.Concat(ids.Select(i => $"Again [see @{i}]. "));

            var notes = CitationCaseTests.Print(sources.ToString(), body, LanguageTag.Of(language)).Notes.Split('\n');
            var shorts = notes.Skip(1).Where(n => n.Length > 0).Select(n => n[(n.IndexOf(' ') + 1)..]).ToList();

            Assert.Equal(count, shorts.Count);
            Assert.True(shorts.Distinct(StringComparer.Ordinal).Count() == count, sources + "\n" + string.Join('\n', notes));
            Assert.All(shorts, s => Assert.DoesNotContain(ids, i => s.Contains(i + " ", StringComparison.Ordinal)));
        }
    }

    // Few words, so that much is the same; the address alone differs always.
    private static string Source(int number, Random random)
    {
        var fields = new List<string> { $"id: s{number}", $"type: {Types[random.Next(Types.Length)]}", $"URL: \"https://example.org/{number}\"" };
        Maybe("title", "A report", "A \\\"second\\\" report");
        Maybe("title-short", "A report", "Rome");
        Maybe("publisher", "Group A", "Group B");
        Maybe("authority", "Group A", "Court");
        Maybe("number", "12", "CAT/C/1");
        if (random.Next(2) == 0)
            fields.Add(random.Next(3) switch { 0 => "issued: {date-parts: [[2024]]}", 1 => "issued: {date-parts: [[2024, 5]]}", _ => "issued: {literal: after the war}" });
        if (random.Next(3) == 0)
            fields.Add($"author: [{{family: Muster, given: {(random.Next(2) == 0 ? "Anna" : "Ben")}}}]");
        return $"  - {{{string.Join(", ", fields)}}}\n";

        void Maybe(string key, string one, string other)
        {
            if (random.Next(3) is var which and < 2)
                fields.Add($"{key}: \"{(which == 0 ? one : other)}\"");
        }
    }
}
