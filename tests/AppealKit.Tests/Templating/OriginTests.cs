using AppealKit.Diagnostics.Source;
using AppealKit.Templating;
using AppealKit.Templating.Model;
using Xunit;

namespace AppealKit.Tests.Templating;

public sealed class OriginTests
{
    private static readonly SourceFile Data = new("anna.yaml", "name: Anna\nnote: see *here*\n");

    private static readonly TemplateObject Model = new TemplateObject()
        .With("name", TemplateValue.Of("Anna", Data.Span(6, 4), "tk"))
        .With("note", TemplateValue.Markdown("see *here*", Data.Span(17, 10)));

    [Fact]
    public void Text_of_the_template_maps_unit_by_unit()
    {
        var text = Render("first {{ name }}\nsecond");
        var at = text.Text.IndexOf("second", StringComparison.Ordinal) + 3;
        Assert.Equal((2, 4), text.OriginAt(at)!.Template.Position);
        Assert.Null(text.OriginAt(at)!.Data);
    }

    [Fact]
    public void Printed_value_knows_its_place_in_template_and_data()
    {
        var text = Render("first {{ name }}");
        var value = Assert.Single(text.Values);
        Assert.Equal(("Anna", "tk"), (value.Text, value.Language));
        Assert.Equal((1, 10), value.Origin.Template.Position);
        Assert.Equal("Anna", value.Origin.Data!.Value.Text.ToString());
        Assert.Equal("anna.yaml", value.Origin.Main.File.Path);
    }

    [Fact]
    public void Markdown_of_the_data_knows_its_place()
    {
        var text = Render("first {{ note }}");
        Assert.Equal("first see *here*", text.Text);
        Assert.Equal((2, 7), text.OriginAt(8)!.Main.Position);
    }

    [Fact]
    public void Fragment_keeps_its_origins_where_it_is_spliced()
    {
        var text = Render("{{ capture c }}one {{ name }} two{{ end }}and {{ c }}");
        Assert.Equal((1, 16), text.OriginAt(4)!.Template.Position);
        Assert.Equal((1, 33), text.OriginAt(text.Text.Length - 1)!.Template.Position);
    }

    [Fact]
    public void Indented_fragment_keeps_its_origins()
    {
        var text = Render("{{ capture c }}one\ntwo{{ end }}\n   {{ c }}");
        Assert.Equal("\n   one\n   two", text.Text);
        Assert.Equal((2, 1), text.OriginAt(text.Text.IndexOf("two", StringComparison.Ordinal))!.Template.Position);
        Assert.Equal((2, 3), text.OriginAt(text.Text.Length - 1)!.Template.Position);
    }

    [Fact]
    public void Include_leaves_its_trail()
    {
        var text = Render("see {{ include 'part' }}");
        var origin = text.OriginAt(5)!;
        Assert.Equal("part", origin.Template.File.Path);
        Assert.Equal((1, 8), Assert.Single(origin.Trail).Position);
    }

    [Fact]
    public void Part_of_a_file_has_the_places_of_the_file()
    {
        var file = new SourceFile("body.md", "---\ntitle: x\n---\nHello {{ naem }}\n");
        var start = file.OffsetOf(4, 1);
        var template = Template.Parse(file, start, file.Text.Length - start).Value!;
        var diagnostic = Assert.Single(TemplateEngine.Render(template, Model, Options).Diagnostics);
        Assert.Equal((4, 10), diagnostic.Span!.Value.Position);
        var broken = Assert.Single(Template.Parse(new SourceFile("body.md", "---\n---\n{{ if x }}"), 8, 10).Diagnostics);
        Assert.Equal((3, 4), broken.Span!.Value.Position);
    }

    [Fact]
    public void Part_of_a_file_does_not_read_what_stands_around_it()
    {
        var file = new SourceFile("body.md", "{{ no }}[middle]{{ no }}");
        var template = Template.Parse(file, 8, 8).Value!;
        Assert.Equal("[middle]", TemplateEngine.Render(template, Model, Options).Value!.Text);
    }

    [Fact]
    public void One_template_renders_on_many_threads_at_once()
    {
        var template = Template.Parse(new SourceFile("many.sbn", "{{ for i in 1..50; i | math.plus 1; ' '; end }}{{ math.uuid }}{{ name | string.upcase }}")).Value!;
        var texts = new string[64];
        Parallel.For(0, texts.Length, i => texts[i] = TemplateCase.ShowTokens(TemplateEngine.Render(template, Model, Options).Value!));
        Assert.Single(texts.Distinct());
    }

    [Fact]
    public void Function_of_the_host_renders_templates_with_its_own_variables()
    {
        var inner = Template.Parse(new SourceFile("inner.sbn", "**{{ name }}**{{ extra = 2; name = 'changed' }}")).Value!;
        var function = new TemplateFunction("person", "name? case?", call =>
            call.Has(0) && call.Text(0) == "?"
                ? call.Fail("there is no person `?`", "Name one.")
                : call.Render(inner, new TemplateObject().With("name", call.Has(0) ? call[0] : TemplateValue.Of("nobody"))));
        var options = Options with { Globals = new Dictionary<string, TemplateValue> { ["person"] = TemplateValue.Of(function) } };
        var template = Template.Parse(new SourceFile("outer.sbn", "{{ person 'B' case: 'x' }} {{ person }} {{ name }} {{ extra ?? 'none' }}")).Value!;
        var rendered = TemplateEngine.Render(template, Model, options);
        Assert.Empty(rendered.Diagnostics);
        Assert.Equal("**⟨B⟩** **⟨nobody⟩** ⟨Anna⟩ ⟨none⟩", TemplateCase.ShowTokens(rendered.Value!));
        var failing = Template.Parse(new SourceFile("outer.sbn", "a {{ person '?' }}")).Value!;
        var diagnostic = Assert.Single(TemplateEngine.Render(failing, Model, options).Diagnostics);
        Assert.Equal(("AK3033", (1, 6)), (diagnostic.Code, diagnostic.Span!.Value.Position));
    }

    private static RenderOptions Options => new()
    {
        Today = TemplateCase.Today,
        Strict = true,
        Encoding = ValueEncoding.Markdown,
        Loader = new TestLoader(new Dictionary<string, string> { ["part"] = "a part" }),
    };

    private static ExpandedText Render(string template)
    {
        var result = TemplateEngine.Render(Template.Parse(new SourceFile("test.sbn", template)).Value!, Model, Options);
        Assert.Empty(result.Diagnostics);
        return result.Value!;
    }
}
