using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Diagnostics.Writing;
using Xunit;

namespace AppealKit.Tests.Diagnostics;

public sealed class HumanWriterTests
{
    private static readonly DiagnosticDescriptor Descriptor = new("AK2104", Severity.Error, "unknown organisation");

    [Fact]
    public void A_finding_shows_message_place_line_and_hint()
    {
        var file = new SourceFile("cases/document.yaml", "id: a\r\nissuers: [open-dor, tihr]\r\n");
        var diagnostic = new Diagnostic(Descriptor, "no organisation is called `open-dor`", file.Span(17, 8)) { Hints = ["did you mean `open-door`?"] };

        Assert.Equal(
            """
            error AK2104: no organisation is called `open-dor`
              cases/document.yaml:2:11
            2 | issuers: [open-dor, tihr]
              |           ^^^^^^^^
            hint: did you mean `open-door`?


            """,
            Write(diagnostic, _ => true));
    }

    [Fact]
    public void A_line_that_is_not_for_the_audience_is_not_shown()
    {
        var file = new SourceFile("cases/people/anna.yaml", "name: Secret Person\n");
        var text = Write(new Diagnostic(Descriptor, "something", file.Span(6, 6)), _ => false);

        Assert.DoesNotContain("Secret", text);
        Assert.Contains("cases/people/anna.yaml:1:7", text);
        Assert.Contains("not for the audience", text);
    }

    [Fact]
    public void Marks_stand_under_what_they_mark_behind_tabs_and_in_long_lines()
    {
        var file = new SourceFile("a", "\tkey: value\n" + new string('x', 500) + "Y" + new string('z', 500));

        Assert.Contains("1 | \tkey: value\n  | \t^^^\n", Write(new Diagnostic(Descriptor, "m", file.Span(1, 3)), _ => true));
        var lines = Write(new Diagnostic(Descriptor, "m", file.Span(512, 1)), _ => true).Split('\n');
        Assert.Equal('Y', lines[2][lines[3].IndexOf('^', StringComparison.Ordinal)]);
        Assert.True(lines[2].Length < 130);
    }

    private static string Write(Diagnostic diagnostic, Func<SourceSpan, bool> mayShow)
    {
        var output = new StringWriter { NewLine = "\n" };
        new HumanWriter(mayShow, color: false).Write([diagnostic], output);
        return output.ToString();
    }
}
