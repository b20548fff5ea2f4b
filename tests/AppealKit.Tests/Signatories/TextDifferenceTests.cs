using System.Diagnostics;
using System.Globalization;
using System.Text;
using AppealKit.Signatories.Versions;
using AppealKit.Testing;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Signatories;

public sealed class TextDifferenceTests
{
    private static readonly LanguageTag English = LanguageTag.Of("en");

    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/signatories/differences").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Differences_are_told_by_paragraph_and_word(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var difference = TextDifference.Between(TextVersion.Parse(English, testCase.Get("before")), TextVersion.Parse(English, testCase.Get("now")));
        var actual = difference.IsSubstance ? Told(difference) : difference.IsSetDifferently ? "the same text, set differently\n" : "the same text\n";
        Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, "expected", actual), actual);
    }

    /// <summary>With what is marked as new taken out of the new text, and what is marked as gone out of the old, nothing differs: every word is told.</summary>
    [Fact]
    public void What_is_not_marked_is_the_same_in_both_texts()
    {
        string[] words = ["alpha", "beta", "gamma", "delta", "ja", "nein"];
        var random = new Random(8);
        for (var round = 0; round < TestScale.Rounds(300); round++)
        {
            var before = RandomText();
            var now = random.Next(3) == 0 ? RandomText() : [.. before.Where(_ => random.Next(5) > 0).Select(p => random.Next(3) == 0 ? p + " " + words[random.Next(words.Length)] : p)];
            var difference = TextDifference.Between(TextVersion.Of(English, before), TextVersion.Of(English, now));
            var (old, next) = (new Queue<string>(before), new Queue<string>(now));
            foreach (var change in difference.Changes)
            {
                while (next.Count > now.Count - (change.Number - 1))
                    Assert.Equal(old.Dequeue(), next.Dequeue());
                var (stayedBefore, stayedNow) = (Without(change.Before ?? "", "[-", "-]"), Without(change.Now ?? "", "{+", "+}"));
                Assert.Equal(change.Before is null || change.Now is null ? "" : stayedNow, change.Now is null || change.Before is null ? "" : stayedBefore);
                if (change.Before is { } gone)
                    Assert.Equal(old.Dequeue(), gone.Replace("[-", "", StringComparison.Ordinal).Replace("-]", "", StringComparison.Ordinal));
                if (change.Now is { } come)
                    Assert.Equal(next.Dequeue(), come.Replace("{+", "", StringComparison.Ordinal).Replace("+}", "", StringComparison.Ordinal));
            }

            // Where paragraphs were only joined otherwise, no word differs, and none is told.
            if (difference.IsSubstance)
                Assert.Equal(old, next);
        }

        List<string> RandomText() => [.. Enumerable.Range(0, random.Next(8)).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 7)).Select(_ => words[random.Next(words.Length)])))];
    }

    [Fact]
    public void Long_and_hostile_texts_do_not_take_long()
    {
        var started = Stopwatch.StartNew();
        var lines = Enumerable.Range(0, 20_000).Select(i => i.ToString(CultureInfo.InvariantCulture) + " same words here").ToList();
        var other = lines.Select(l => l + " x").ToList();
        foreach (var (before, now) in new[] { (lines, other), ([string.Concat(lines)], [string.Concat(other)]), (lines, []), ([new string('[', 100_000)], ["{+" + new string('-', 100_000)]) })
            TextDifference.Between(TextVersion.Of(English, before), TextVersion.Of(English, now));

        Assert.True(started.Elapsed < Patience.Hang, started.Elapsed.ToString());
    }

    private static string Told(TextDifference difference)
    {
        var text = new StringBuilder();
        foreach (var change in difference.Changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"paragraph {change.Number}\n");
            text.Append(change.Before is { } before ? $"- {before}\n" : "").Append(change.Now is { } now ? $"+ {now}\n" : "");
        }

        return text.ToString();
    }

    private static string Without(string marked, string open, string close)
    {
        while (marked.IndexOf(open, StringComparison.Ordinal) is >= 0 and var start)
            marked = marked.Remove(start, marked.IndexOf(close, start, StringComparison.Ordinal) + close.Length - start);
        return string.Join(' ', marked.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
