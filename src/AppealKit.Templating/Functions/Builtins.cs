using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// The built-in objects, and what they remember during one rendering.
internal sealed class Builtins(RenderOptions options)
{
    public const string DefaultDateFormat = "%d %b %Y";

    private static readonly string[] AllNames =
        ["string", "array", "date", "html", "math", "object", "regex", "timespan", "include", "include_join", "empty"];

    private DateObject? _date;
    private Random? _random;
    private Dictionary<string, int>? _cycles;
    private RegexCache? _regexes;

    public static IEnumerable<string> Names => AllNames;

    public string DateFormat { get; set; } = DefaultDateFormat;

    public DateOnly Today => options.Today;

    public Random Random => _random ??= new Random(options.Seed);

    public Dictionary<string, int> Cycles => _cycles ??= new(StringComparer.Ordinal);

    public RegexCache Regexes => _regexes ??= new RegexCache();

    public bool TryGet(string name, out TemplateValue value)
    {
        value = name switch
        {
            "string" => TemplateValue.Of(StringFunctions.Table),
            "array" => TemplateValue.Of(ArrayFunctions.Table),
            "date" => TemplateValue.Of(_date ??= new DateObject(this)),
            "html" => TemplateValue.Of(HtmlFunctions.Table),
            "math" => TemplateValue.Of(MathFunctions.Table),
            "object" => TemplateValue.Of(ObjectFunctions.Table),
            "regex" => TemplateValue.Of(RegexFunctions.Table),
            "timespan" => TemplateValue.Of(TimeSpanFunctions.Table),
            "include" => IncludeFunctions.Include,
            "include_join" => IncludeFunctions.IncludeJoin,
            "empty" => TemplateValue.Of(EmptyObject.Instance),
            _ => default,
        };
        return !value.IsNull;
    }

    // `upcase` alone: somebody forgot `string.`.
    public static string? SuggestFunction(string name)
    {
        foreach (var table in (ReadOnlySpan<FunctionTable>)[StringFunctions.Table, ArrayFunctions.Table, DateFunctions.Table, MathFunctions.Table,
            ObjectFunctions.Table, HtmlFunctions.Table, RegexFunctions.Table])
        {
            if (table.TryGetMember(name, out _))
                return table.Name + "." + name;
        }

        return null;
    }
}
