using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `object.*`
internal static class ObjectFunctions
{
    // Behind the name of the file in messages about text that became a template.
    private const string EvaluatedMark = " (evaluated)";

    public static readonly FunctionTable Table = new(
        "object",
        new("object.default", "value default", static c => c[0].IsNull || (c[0].TryGetText(out var text) && text.Length == 0) ? c[1] : c[0]) { ToleratesUnknown = true },
        new("object.eval", "value", static c => Evaluate(c, true)),
        new("object.eval_template", "value", static c => Evaluate(c, false)),
        new("object.format", "value format culture?", NumberFormat.Format),
        new("object.has_key", "value key", static c => TemplateValue.Of(Has(c, false))) { ToleratesUnknown = true },
        new("object.has_value", "value key", static c => TemplateValue.Of(Has(c, true))) { ToleratesUnknown = true },
        new("object.keys", "value", Keys),
        new("object.values", "value", Values),
        new("object.size", "value", Size),
        new("object.typeof", "value", static c => TemplateValue.Of(TypeOf(c[0]))) { ToleratesUnknown = true },
        new("object.kind", "value", static c => TemplateValue.Of(KindOf(c[0]))) { ToleratesUnknown = true },
        new("object.from_json", "json", static c => JsonReader.Read(c)),
        new("object.to_json", "value", static c => JsonText.Write(c)));

    // The members of an object as a list, for loops over it.
    public static TemplateArray Pairs(ITemplateObject value, RenderBudget budget)
    {
        var pairs = new TemplateArray();
        foreach (var name in value.MemberNames)
        {
            budget.ChargeBytes(200);
            if (value.TryGetMember(name, out var member))
                pairs.Add(TemplateValue.Of(new TemplateObject { Printed = TemplateValue.Of(name) }.With("key", TemplateValue.Of(name)).With("value", member)));
        }

        return pairs;
    }

    private static bool Has(TemplateCall call, bool needsValue)
    {
        if (call[0].Kind != TemplateValueKind.Object || call[1].IsNull)
            return false;
        return call[0].AsObject.TryGetMember(call.Text(1), out var member) && (!needsValue || !member.IsNull);
    }

    private static TemplateValue Keys(TemplateCall call)
    {
        var keys = new TemplateArray();
        if (call[0].Kind == TemplateValueKind.Object)
        {
            foreach (var name in call[0].AsObject.MemberNames)
            {
                call.ChargeBytes(40);
                keys.Add(TemplateValue.Of(name));
            }
        }

        return TemplateValue.Of(keys);
    }

    private static TemplateValue Values(TemplateCall call)
    {
        var values = new TemplateArray();
        if (call[0].Kind == TemplateValueKind.Object)
        {
            foreach (var name in call[0].AsObject.MemberNames)
            {
                call.ChargeBytes(40);
                if (call[0].AsObject.TryGetMember(name, out var member))
                    values.Add(member);
            }
        }

        return TemplateValue.Of(values);
    }

    private static TemplateValue Size(TemplateCall call) => TemplateValue.Of(call[0].Kind switch
    {
        TemplateValueKind.String or TemplateValueKind.Fragment => call.Text(0).Length,
        TemplateValueKind.Array => call[0].AsArray.Count,
        TemplateValueKind.Object => call[0].AsObject.MemberNames.Count(),
        _ => 0,
    });

    private static string? TypeOf(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => null,
        TemplateValueKind.Bool => "boolean",
        TemplateValueKind.Long or TemplateValueKind.BigInteger or TemplateValueKind.Double or TemplateValueKind.Decimal => "number",
        TemplateValueKind.String or TemplateValueKind.Fragment => "string",
        TemplateValueKind.Array => value.AsArray is TemplateRange ? "iterator" : "array",
        _ => "object",
    };

    private static string? KindOf(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Null => null,
        TemplateValueKind.Bool => "bool",
        TemplateValueKind.Long => value.AsLong is >= int.MinValue and <= int.MaxValue ? "int" : "long",
        TemplateValueKind.BigInteger => "bigint",
        TemplateValueKind.Double => "double",
        TemplateValueKind.Decimal => "decimal",
        TemplateValueKind.String or TemplateValueKind.Fragment => "string",
        TemplateValueKind.Array => value.AsArray is TemplateRange ? "range" : "array",
        TemplateValueKind.Function => "function",
        _ => "object",
    };

    // Text that is a template or, alone, an expression of one.
    private static TemplateValue Evaluate(TemplateCall call, bool isExpression)
    {
        if (!call[0].TryGetText(out var text))
            return call[0].Kind == TemplateValueKind.Function ? call.Call(call[0]) : call[0];
        call.ChargeBytes(text.Length * 50L);
        var path = call.Span.File.Path;
        var source = new SourceFile(path.EndsWith(EvaluatedMark, StringComparison.Ordinal) ? path : path + EvaluatedMark, isExpression ? "{{" + text + "}}" : text);
        var parsed = Template.Parse(source);
        foreach (var diagnostic in parsed.Diagnostics)
            call.Report(diagnostic);
        if (parsed.Value is not { } template)
            return TemplateValue.Failed;
        return call.Evaluator.RunEvaluated(template, call.Span, isExpression);
    }
}
