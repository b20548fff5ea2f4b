using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `include` and `include_join`.
internal static class IncludeFunctions
{
    public static readonly TemplateValue Include = TemplateValue.Of(new TemplateFunction("include", "name arguments...", IncludeOne) { TakesAnyName = true });

    public static readonly TemplateValue IncludeJoin = TemplateValue.Of(new TemplateFunction("include_join", "names separator begin? end?", Join));

    private static TemplateValue IncludeOne(TemplateCall call) =>
        call[0].TryGetText(out var name)
            ? call.Evaluator.Include(name, call.Span, call.ToArray(1), call.IsDirect)
            : call.Wrong(0, "the name of a template in quotes");

    private static TemplateValue Join(TemplateCall call)
    {
        var names = call.List(0);
        var separator = Piece(call, 1);
        var result = TemplateValue.Of("");
        for (var i = 0; i < names.Count; i++)
        {
            if (!names[i].TryGetText(out var name))
                return call.Wrong(0, "a list of names of templates");
            var part = call.Evaluator.Include(name, call.Span, new TemplateArray(), false);
            result = i == 0 ? part : call.Concat(result, separator, part);
        }

        return ValueComparer.IsEmpty(result) ? result : call.Concat(Piece(call, 2), result, Piece(call, 3));
    }

    // A piece between, before or after: text, or `tpl:name` for a template.
    private static TemplateValue Piece(TemplateCall call, int index)
    {
        var value = call[index];
        return value.TryGetText(out var text) && text.StartsWith("tpl:", StringComparison.Ordinal)
            ? call.Evaluator.Include(text[4..], call.Span, new TemplateArray(), false)
            : value;
    }
}
