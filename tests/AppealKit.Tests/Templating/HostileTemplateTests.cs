using System.Diagnostics;
using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating;
using AppealKit.Templating.Model;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Templating;

/// <summary>Known attacks on template engines: each ends in one diagnostic, soon, and without much memory.</summary>
public sealed class HostileTemplateTests
{
    private const long MaxBytes = 256L * 1024 * 1024;

    public static TheoryData<string, string> Attacks => new()
    {
        { "nested loops over large ranges", "{{ for a in 1..100000; for b in 1..100000; for c in 1..100000; end; end; end }}" },
        { "endless while", "{{ while true; end }}" },
        { "a loop with nothing but a sum", "{{ x = 0; while true; x = x + 1; end }}" },
        { "a text repeated", "{{ 'x' * 1000000000 }}" },
        { "a text repeated more than memory has units", "{{ 'x' * 9000000000000000000 }}" },
        { "doubling a text", "{{ x = 'xxxxxxxxxxxxxxxx'; for i in 1..60; x = x + x; end }}" },
        { "doubling an interpolated text", "{{ x = 'xxxxxxxxxxxxxxxx'; for i in 1..60; x = $'{x}{x}'; end }}" },
        { "doubling a list", "{{ x = [1, 2, 3, 4]; for i in 1..60; x = x + x; end }}" },
        { "a list multiplied", "{{ x = [1, 2, 3] * 1000000000 }}" },
        { "an empty list multiplied", "{{ x = [] * 9000000000000 }}{{ while true; end }}" },
        { "a list filled by a far index", "{{ x = []; x[2000000000] = 1 }}" },
        { "a list filled by insertion", "{{ [] | array.insert_at 2000000000 1 }}" },
        { "a huge range as a list", "{{ 1..2000000000 | array.reverse }}" },
        { "a huge range sorted", "{{ 1..2000000000 | array.sort }}" },
        { "a huge range joined", "{{ 1..2000000000 | array.join ',' }}" },
        { "a huge range printed", "{{ 1..2000000000 }}" },
        { "a huge range mapped", "{{ 1..2000000000 | array.map 'x' }}" },
        { "a huge range searched", "{{ 1..2000000000 | array.contains 'x' }}" },
        { "a huge range spread over arguments", "{{ func f; end; f ^(1..2000000000) }}" },
        { "a range beyond 32 bits", "{{ for x in 0..9000000000000000000; end }}" },
        { "huge padding", "{{ 'x' | string.pad_left 2000000000 }}" },
        { "huge padding on the right, in a loop", "{{ for i in 1..100000; x = 'x' | string.pad_right 1000000; end }}" },
        { "replacing by much", "{{ x = 'a' * 100000; y = 'b' * 100000; x | string.replace 'a' y }}" },
        { "replacing by regular expression by much", "{{ x = 'a' * 100000; y = '$_' * 100; x | regex.replace 'a' y }}" },
        { "a regular expression that backtracks", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}" },
        { "a regular expression that backtracks in split", "{{ x = 'a' * 5000; x + '!' | regex.split '(a*)*b' }}" },
        { "a long regular expression", "{{ x = '(a|' * 100000; 'a' | regex.match x }}" },
        { "many regular expressions", "{{ for i in 1..1000000; 'aaaaaaaaaaaaaaaaaaaaaaaa' | regex.match ('(a|aa)+' + i + '$'); end }}" },
        { "a function that calls itself", "{{ func f; f; end; f }}" },
        { "a function that calls itself twice", "{{ func f(n); f (n + 1); f (n + 1); end; f 1 }}" },
        { "functions that call each other", "{{ func a; b; end; func b; a; end; a }}" },
        { "an inline function that calls itself", "{{ f(x) = f(x) + 1; f(1) }}" },
        { "a function that maps itself", "{{ func f; [1] | array.each @f; end; f }}" },
        { "a wrap in a wrap", "{{ func f; wrap f; $$; end; end; wrap f; end }}" },
        { "evaluating oneself", "{{ x = 'x | object.eval'; x | object.eval }}" },
        { "evaluating a template oneself", "{{ x = '{{ x | object.eval_template }}'; x | object.eval_template }}" },
        { "a list in itself, printed", "{{ x = []; x[0] = x; x }}" },
        { "a list twice in itself, printed", "{{ x = []; x[0] = x; x[1] = x; x }}" },
        { "an object in itself, printed", "{{ x = {}; x.y = x; x.z = x; x }}" },
        { "an object in itself as JSON", "{{ x = {}; x.y = x; x | object.to_json }}" },
        { "lists in themselves, compared", "{{ x = []; x[0] = x; y = []; y[0] = y; x == y }}" },
        { "lists twice in themselves, compared", "{{ x = []; x[0] = x; x[1] = x; y = []; y[0] = y; y[1] = y; x == y }}" },
        { "an object that is its own scope", "{{ x = {}; x.x = x; with x; with x; import x; while true; end; end; end }}" },
        { "much output in small pieces", "{{ for a in 1..1000; for b in 1..1000; 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'; end; end }}" },
        { "captures that grow", "{{ x = 'abcdefgh'; for i in 1..60; capture x; x; x; end; end }}" },
        { "a huge number by multiplication", "{{ x = 9999999999; for i in 1..1000; x = x * x; end }}" },
        { "a huge number by shifts", "{{ 1 << 1000000000 }}" },
        { "a huge number by many shifts", "{{ x = 1; for i in 1..1000; x = x << 30000; end }}" },
        { "a format with many digits", "{{ 5 | math.format 'N999999999' }}" },
        { "a custom format with many digits", "{{ x = '0' * 10000; 5 | math.format x }}" },
        { "a date out of range", "{{ date.now | date.add_years 1000000 }}" },
        { "a date far out of range", "{{ date.now | date.add_days 1e300 }}" },
        { "a date pattern repeated", "{{ x = '%c' * 1000000; for i in 1..1000; date.now | date.to_string x; end }}" },
        { "many members", "{{ x = {}; for i in 1..10000000; x['m' + i] = i; end }}" },
        { "many variables of a function", "{{ x = 'a'; func f; for i in 1..10000000; x = x + 1; end; end; f }}" },
        { "a table of a huge range", "{{ tablerow x in 1..2000000000 cols: 2000000000; end }}" },
        { "splitting into characters", "{{ x = 'a' * 10000000; for i in 1..1000; x | string.split ''; end }}" },
        { "text of text", "{{ x = ['a']; for i in 1..60; x = [x, x]; end; x }}" },
        { "text of text as JSON", "{{ x = ['a']; for i in 1..50; x = [x, x]; end; x | object.to_json }}" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Attack_ends_in_a_diagnostic_within_its_time_and_memory(string name, string template)
    {
        Assert.NotEmpty(name);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var diagnostics = Render(template);
        Assert.NotEmpty(diagnostics);
        // Allocated is more than held at once; and a shared machine is slower than its own time.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 3 * MaxBytes);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience.Hang);
    }

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{a: ", "1", "}")]
    [InlineData("-", "1", "")]
    [InlineData("!", "true", "")]
    [InlineData("@", "x", "")]
    [InlineData("1 + ", "1", "")]
    [InlineData("1 ?? ", "1", "")]
    [InlineData("true ? ", "1", " : 2")]
    [InlineData("x.", "x", "")]
    [InlineData("x[", "1", "]")]
    [InlineData("f(", "1", ")")]
    [InlineData("$'{", "1", "}'")]
    [InlineData("do; ", "1", "; end")]
    [InlineData("if true; ", "1", "; end")]
    [InlineData("for x in [1]; ", "1", "; end")]
    [InlineData("func f; ", "1", "; end")]
    [InlineData("", "1", " | f")]
    [InlineData("", "x", " .y")]
    [InlineData("", "x", "()")]
    public void Deep_nesting_ends_in_a_diagnostic(string open, string middle, string close)
    {
        var template = new StringBuilder("{{ ");
        template.Insert(template.Length, open, 100_000).Append(middle).Insert(template.Length, close, 100_000).Append(" }}");
        var clock = Stopwatch.StartNew();
        Assert.NotEmpty(Render(template.ToString()));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience.Hang);
    }

    [Fact]
    public void Deepest_allowed_nesting_renders_on_the_stack_of_a_thread()
    {
        var template = "{{ " + string.Concat(Enumerable.Repeat("(1 + ", 55)) + "1" + string.Concat(Enumerable.Repeat(")", 55)) + " }}";
        Assert.Empty(Render(template));
    }

    [Fact]
    public void Else_if_in_great_number_is_no_nesting()
    {
        var template = new StringBuilder("{{ if false }}");
        for (var i = 0; i < 5000; i++)
            template.Append("{{ else if false }}x");
        Assert.Empty(Render(template.Append("{{ end }}").ToString()));
    }

    [Fact]
    public void Budget_is_shared_by_several_renderings()
    {
        var template = Template.Parse(new SourceFile("loop.sbn", "{{ for x in 1..60; end }}")).Value!;
        var options = new RenderOptions
        {
            Today = TemplateCase.Today,
            Budget = new AppealKit.Templating.Evaluation.RenderBudget(new RenderLimits { LoopRounds = 100 }),
        };
        Assert.Empty(TemplateEngine.Render(template, new TemplateObject(), options).Diagnostics);
        Assert.Equal("AK3050", Assert.Single(TemplateEngine.Render(template, new TemplateObject(), options).Diagnostics).Code);
    }

    [Fact]
    public void Wall_time_ends_a_rendering()
    {
        var template = Template.Parse(new SourceFile("loop.sbn", "{{ while true; end }}")).Value!;
        var options = new RenderOptions
        {
            Today = TemplateCase.Today,
            Limits = new RenderLimits { LoopRounds = long.MaxValue, Steps = long.MaxValue - 1, WallTime = TimeSpan.FromMilliseconds(50) },
        };
        var clock = Stopwatch.StartNew();
        Assert.Equal("AK3050", Assert.Single(TemplateEngine.Render(template, new TemplateObject(), options).Diagnostics).Code);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience.Hang);
    }

    [Theory]
    [InlineData("(1..900000) | array.reverse | array.sort | array.size")]
    [InlineData("f = do; ret $0; end; for i in 1..9; (1..300000) | array.each @f | array.size; end")]
    [InlineData("f = do; ret true; end; for i in 1..9; (1..300000) | array.filter @f | array.size; end")]
    [InlineData("a = (1..9) | array.each do; ret (1..300000) | array.reverse; end; a | array.sort")]
    [InlineData("a = [(1..900000), (1..900000)]; for i in 1..9; a | array.uniq; end")]
    [InlineData("a = [(1..900000)]; for i in 1..9; a | array.contains (1..900000); end")]
    public void A_limit_exceeded_inside_a_comparison_or_a_function_is_one_finding_with_its_place(string code)
    {
        var found = Assert.Single(Render("{{ " + code + " }}"));
        Assert.Equal("AK3050", found.Code);
        Assert.NotNull(found.Span);
    }

    [Fact]
    public void Lists_are_sorted_whole_whatever_their_order_and_equal_elements_keep_theirs()
    {
        var random = new Random(7);
        for (var size = 0; size < 70; size++)
        {
            var keys = Enumerable.Range(0, size).Select(_ => random.Next(size / 2 + 1)).ToList();
            var items = keys.Select((k, i) => $"{{k: {k}, n: '{k}.{i}'}}");
            var template = "{{ [" + string.Join(", ", items) + "] | array.sort 'k' | array.map 'n' | array.join ' ' }}";
            var rendered = TemplateEngine.Render(
                Template.Parse(new SourceFile("sort.sbn", template)).Value!, new TemplateObject(), new RenderOptions { Today = TemplateCase.Today });
            Assert.Equal(string.Join(' ', keys.Select((k, i) => (k, i)).OrderBy(p => p.k).Select(p => $"{p.k}.{p.i}")), rendered.Value!.Text);
        }
    }

    private static IReadOnlyList<AppealKit.Diagnostics.Diagnostic> Render(string text)
    {
        var parsed = Template.Parse(new SourceFile("hostile.sbn", text));
        return parsed.Value is null
            ? parsed.Diagnostics
            : TemplateEngine.Render(parsed.Value, new TemplateObject(), new RenderOptions { Today = TemplateCase.Today }).Diagnostics;
    }
}
