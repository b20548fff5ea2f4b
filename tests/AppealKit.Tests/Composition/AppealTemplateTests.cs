using System.Net;
using System.Text;
using AppealKit.Cli;
using AppealKit.Testing;
using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Composition;

/// <summary>The shipped template of appeals, on small documents beside the sample and with its people: what stands in the text.</summary>
public sealed class AppealTemplateTests
{
    public static IEnumerable<(string File, string Case)> Cases => CaseFile.In("suite/composition/appeal");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_appeal_says_what_its_data_and_its_body_say(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        using var sample = new SampleCopy();
        foreach (var block in testCase.Blocks.Where(b => b.Language is "yaml" or "markdown"))
        {
            Directory.CreateDirectory(sample.PathOf("cases/documents/a"));
            File.WriteAllText(sample.PathOf("cases/documents/a/" + block.Name), block.Text);
        }

        var run = sample.Run("build", "--document", "a", "--format", "html");

        Assert.True(run.Code == ExitCode.Fine, run.Error);
        foreach (var block in testCase.Blocks.Where(b => b.Language == "text"))
        {
            var actual = Outline(File.ReadAllText(sample.PathOf($"out/a/a.{block.Name}.html")));
            Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, block.Name, actual), actual);
        }
    }

    // One line for each block of the text: its element and what it says; [role] where a container begins.
    private static string Outline(string html)
    {
        var start = html.IndexOf("<article>", StringComparison.Ordinal) + "<article>".Length;
        var outline = new StringBuilder();
        foreach (var line in html[start..html.IndexOf("</main>", StringComparison.Ordinal)].Split('\n'))
        {
            if (line.Contains("doc-endnotes", StringComparison.Ordinal))
                break;
            var (element, role) = Opening(line);
            var text = WithoutTags(line);
            if (text.Length > 0)
                outline.Append(element).Append(' ').Append(text).Append('\n');
            else if (role.Length > 0)
                outline.Append('[').Append(role).Append("]\n");
        }

        return outline.ToString();
    }

    private static (string Element, string Role) Opening(string line)
    {
        if (!line.StartsWith('<') || line.StartsWith("</", StringComparison.Ordinal))
            return ("", "");
        var element = line[1..line.IndexOfAny([' ', '>'])];
        var role = line.IndexOf("class=\"", StringComparison.Ordinal) is >= 0 and var at ? line[(at + 7)..line.IndexOf('"', at + 7)] : "";
        return (element, role);
    }

    // Calls of notes stand as [1], cells of a table between bars.
    private static string WithoutTags(string line)
    {
        var text = new StringBuilder();
        var inTag = false;
        var marked = line.Replace("<sup", "[<sup", StringComparison.Ordinal).Replace("</sup>", "]</sup>", StringComparison.Ordinal)
            .Replace("</th>", "</th>|", StringComparison.Ordinal).Replace("</td>", "</td>|", StringComparison.Ordinal);
        foreach (var letter in marked)
        {
            if (letter is '<' or '>')
                inTag = letter == '<';
            else if (!inTag)
                text.Append(letter);
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
