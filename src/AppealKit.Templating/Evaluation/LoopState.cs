using AppealKit.Templating.Model;

namespace AppealKit.Templating.Evaluation;

// `for.index` and its like; one object for the whole loop, read while it moves.
internal sealed class LoopState(string kind, int length) : ITemplateObject
{
    private static readonly string[] Names = ["index", "rindex", "length", "first", "last", "even", "odd", "changed"];
    private static readonly string[] WhileNames = ["index", "first", "even", "odd"];
    private static readonly string[] TableNames = [.. Names, "col"];

    public int Index { get; set; }

    public int Column { get; set; }

    public bool HasChanged { get; set; } = true;

    public string Kind => kind + " variable";

    public IEnumerable<string> MemberNames => kind switch
    {
        "while" => WhileNames,
        "tablerow" => TableNames,
        _ => Names,
    };

    public bool TryGetMember(string name, out TemplateValue value)
    {
        switch (name)
        {
            case "index": value = TemplateValue.Of(Index); return true;
            case "first": value = TemplateValue.Of(Index == 0); return true;
            case "even": value = TemplateValue.Of((Index & 1) == 0); return true;
            case "odd": value = TemplateValue.Of((Index & 1) == 1); return true;
            case "col" when kind == "tablerow": value = TemplateValue.Of(Column); return true;
        }

        value = default;
        if (length < 0)
            return false;
        switch (name)
        {
            case "rindex": value = TemplateValue.Of(length - 1 - Index); return true;
            case "length": value = TemplateValue.Of(length); return true;
            case "last": value = TemplateValue.Of(Index == length - 1); return true;
            case "changed": value = TemplateValue.Of(HasChanged); return true;
            default: return false;
        }
    }
}
