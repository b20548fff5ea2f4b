using System.Text.Json;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Diagnostics.Writing;
using Xunit;

namespace AppealKit.Tests.Diagnostics;

public sealed class ReportWriterTests
{
    private static readonly Diagnostic[] Findings =
    [
        new(new("AK2104", Severity.Error, "unknown"), "no organisation is called `х`", new SourceFile("cases/a, b.yaml", "x: y").Span(3, 1))
        {
            Hints = ["did you mean `ц`?"],
        },
        new(new("AK8001", Severity.Warning, "file"), "100% of it\ncannot be written", null) { Path = "out/a.pdf" },
    ];

    [Fact]
    public void Json_has_every_field_of_the_contract()
    {
        using var json = JsonDocument.Parse(Write(new JsonWriter()));
        var first = json.RootElement.GetProperty("diagnostics")[0];

        Assert.Equal("AK2104", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal("no organisation is called `х`", first.GetProperty("message").GetString());
        Assert.Equal("cases/a, b.yaml", first.GetProperty("file").GetString());
        Assert.Equal(1, first.GetProperty("line").GetInt32());
        Assert.Equal(4, first.GetProperty("column").GetInt32());
        Assert.Equal("did you mean `ц`?", first.GetProperty("hint").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("warnings").GetInt32());
    }

    [Fact]
    public void Workflow_commands_escape_what_means_something_to_them()
    {
        var lines = Write(new GitHubWriter()).Split('\n');

        Assert.Equal("::error file=cases/a%2C b.yaml,line=1,col=4,title=AK2104::no organisation is called `х` did you mean `ц`?", lines[0]);
        Assert.Equal("::warning file=out/a.pdf,title=AK8001::100%25 of it%0Acannot be written", lines[1]);
    }

    [Fact]
    public void Sarif_names_rule_level_and_place()
    {
        using var json = JsonDocument.Parse(Write(new SarifWriter()));
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("AK2104", result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("cases/a%2C%20b.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(4, place.GetProperty("region").GetProperty("startColumn").GetInt32());
    }

    private static string Write(IDiagnosticWriter writer)
    {
        var output = new StringWriter { NewLine = "\n" };
        writer.Write(Findings, output);
        return output.ToString();
    }
}
