using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

public sealed class TemplateRenderTests : IDisposable
{
    private readonly string _folder = TestPaths.NewTemporaryFolder();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("yaml", "names: [Anna, 'Бекджан']\nn: 2\nquoted: '2'\nyes: true\nnothing: ~\nhalf: 0.5\n")]
    [InlineData("json", "{\"names\": [\"Anna\", \"Бекджан\"], \"n\": 2, \"quoted\": \"2\", \"yes\": true, \"nothing\": null, \"half\": 0.5}")]
    public void Data_of_both_kinds_become_variables(string extension, string data)
    {
        Write("a.sbn", "{{ for name in names }}{{ name }};{{ end }} {{ n + 1 }} {{ quoted + 1 }} {{ yes }} [{{ nothing }}] {{ half * 2 }} {{ missing }}");
        Write("data." + extension, data);

        var run = ProgramRun.In(_folder, "template", "render", "a.sbn", "--data", "data." + extension);

        Assert.Equal("", run.Error);
        Assert.Equal("Anna;Бекджан; 3 21 true [] 1 ", run.Out);
        Assert.Equal(ExitCode.Fine, run.Code);
    }

    [Fact]
    public void An_error_leaves_nothing_on_standard_output()
    {
        Write("a.sbn", "before {{ if true }} no end");

        var run = ProgramRun.In(_folder, "template", "render", "a.sbn");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Equal("", run.Out);
        Assert.Contains("a.sbn:1:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_makes_an_unknown_name_an_error()
    {
        Write("a.sbn", "{{ nam }}");
        Write("d.yaml", "name: Anna");

        Assert.Equal(ExitCode.Fine, ProgramRun.In(_folder, "template", "render", "a.sbn", "--data", "d.yaml").Code);
        var run = ProgramRun.In(_folder, "template", "render", "a.sbn", "--data", "d.yaml", "--strict");
        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("`name`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_escaped_only_when_asked_for()
    {
        Write("a.sbn", "{{ x }}");
        Write("d.yaml", "x: '<b> *a*'");

        Assert.Equal("<b> *a*", ProgramRun.In(_folder, "template", "render", "a.sbn", "--data", "d.yaml").Out);
        Assert.Equal("&lt;b&gt; *a*", ProgramRun.In(_folder, "template", "render", "a.sbn", "--data", "d.yaml", "--escape", "html").Out);
        Assert.DoesNotContain(" *a*", ProgramRun.In(_folder, "template", "render", "a.sbn", "--data", "d.yaml", "--escape", "markdown").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AK8203", "missing.sbn", null)]
    [InlineData("AK8203", "a.sbn", "missing.yaml")]
    [InlineData("AK8206", "a.sbn", "list.yaml")]
    public void Files_that_cannot_be_used_are_named(string code, string template, string? data)
    {
        Write("a.sbn", "x");
        Write("list.yaml", "- 1\n");

        var run = ProgramRun.In(_folder, ["template", "render", template, .. data is null ? Array.Empty<string>() : ["--data", data]]);

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
