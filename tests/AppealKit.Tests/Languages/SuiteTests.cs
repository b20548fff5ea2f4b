using System.Globalization;
using AppealKit.Languages;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Phrases;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using Xunit;

namespace AppealKit.Tests.Languages;

/// <summary>
/// The cases of tests/suite/languages. A block <c>text WHAT TAG DETAIL</c> holds lines <c>input => output</c>; blocks <c>replace</c> and
/// <c>with</c> change the English pack, and <c>diagnostics</c> tells what is then found: the code, the marked text, message and hint.
/// </summary>
public sealed class SuiteTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (file, name) in CaseFile.In("suite/languages"))
                data.Add(file, name);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_case_holds(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        Assert.NotEmpty(testCase.Blocks);
        foreach (var block in testCase.Blocks)
        {
            if (block.Name is "replace" or "with")
                continue;
            var actual = block.Name == "diagnostics" ? Faults(testCase) : Table(block.Name.Split(' '), block.Text);
            Assert.Equal(block.Name == "diagnostics" ? CaseFile.ExpectedOrAccepted(file, testCase, block.Name, actual) : block.Text, actual);
        }
    }

    private static string Table(string[] what, string text) => string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line =>
    {
        var input = line.Split(" => ")[0];
        return $"{input} => {Write(what[0], Packs.Of(what[1]), what.Length > 2 ? what[2] : null, input)}\n";
    }));

    private static string Write(string what, LanguagePack pack, string? detail, string input) => what switch
    {
        "dates" => pack.FormatDate(EdtfDate.Of(input), DateUses.TryParse(detail!, out var use) ? use : throw new ArgumentException(detail)),
        "durations" => IsoDuration.TryParse(input, out var duration) ? pack.FormatDuration(duration, detail ?? "plain") : throw new ArgumentException(input),
        "numbers" => pack.FormatNumber(decimal.Parse(input, CultureInfo.InvariantCulture)),
        "ordinals" => pack.Ordinal(long.Parse(input, CultureInfo.InvariantCulture), detail),
        "lists" => pack.FormatList(input.Split('+'), detail == "or" ? ListKind.Or : ListKind.And),
        "quotes" => pack.Quote(pack.Quote(input, 1)),
        "countries" => pack.Country(input, detail ?? "nominative") ?? "none",
        "phrases" => Phrase(pack, input),
        _ => throw new ArgumentException(what),
    };

    // key name=value name=value
    private static string Phrase(LanguagePack pack, string input)
    {
        var words = input.Split(' ');
        var arguments = words.Skip(1).Select(w => w.Split('=', 2)).Select(w =>
            decimal.TryParse(w[1], CultureInfo.InvariantCulture, out var number) ? PhraseArgument.Of(w[0], number) : PhraseArgument.Of(w[0], w[1]));
        var phrase = pack.Phrase(words[0], place: null, [.. arguments]);
        return phrase.Text + (phrase.Diagnostic is { } diagnostic ? " | " + Packs.Describe(diagnostic) : "");
    }

    private static string Faults(TestCase testCase)
    {
        var replace = testCase.Blocks.Where(b => b.Name == "replace").ToList();
        var with = testCase.Blocks.Where(b => b.Name == "with").ToList();
        var text = Packs.Text("en");
        for (var i = 0; i < replace.Count; i++)
        {
            // Part of a line, or whole lines.
            var (old, changed) = (replace[i].Text.TrimEnd('\n'), with[i].Text.TrimEnd('\n'));
            Assert.Contains(old, text, StringComparison.Ordinal);
            var at = text.IndexOf(old, StringComparison.Ordinal);
            text = text[..at] + changed + text[(at + old.Length)..];
        }

        var result = Packs.Load("en", text);
        Assert.True(result.HasErrors == result.Value is null);
        return string.Concat(result.Diagnostics.Select(d => $"{d.Code} at `{(d.Span is { } span ? span.Text.ToString() : "")}`: {d.Message}\n    {string.Join("\n    ", d.Hints)}\n"));
    }
}
