using System.Globalization;
using System.Text;
using AppealKit.Templating.Functions;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Evaluation;

// The text of a value as it is printed.
internal static class ValueFormatter
{
    // Lists and objects may hold themselves.
    private const int MaxDepth = 40;

    public static string Format(in TemplateValue value, Evaluator evaluator)
    {
        var invariant = CultureInfo.InvariantCulture;
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                return "";
            case TemplateValueKind.String:
                return value.AsString;
            case TemplateValueKind.Fragment:
                return value.AsFragment.PlainText;
            case TemplateValueKind.Bool:
                return value.AsBool ? "true" : "false";
            case TemplateValueKind.Long:
                return value.AsLong.ToString(invariant);
            case TemplateValueKind.BigInteger:
                return value.AsBigInteger.ToString(invariant);
            case TemplateValueKind.Double:
                return value.AsDouble.ToString(invariant);
            case TemplateValueKind.Decimal:
                return value.AsDecimal.ToString(invariant);
            case TemplateValueKind.Date:
                return DateFormat.Format(value.AsDate, evaluator.Builtins.DateFormat, evaluator.Builtins.DateFormat);
            case TemplateValueKind.Duration:
                return value.AsDuration.ToString("c", invariant);
            case TemplateValueKind.Function:
                return $"<function {value.AsFunction.Name}>";
            case TemplateValueKind.Object when value.AsObject.Printed is { Kind: not TemplateValueKind.Object } printed:
                return Format(printed, evaluator);
            default:
                var text = new StringBuilder();
                Append(text, value, evaluator, 0);
                return text.ToString();
        }
    }

    private static void Append(StringBuilder text, in TemplateValue value, Evaluator evaluator, int depth)
    {
        if (depth > MaxDepth)
            throw evaluator.Budget.TooDeep();
        var before = text.Length;
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                text.Append("null");
                break;
            case TemplateValueKind.String when depth > 0:
                AppendQuoted(text, value.AsString);
                break;
            case TemplateValueKind.Fragment when depth > 0:
                AppendQuoted(text, value.AsFragment.PlainText);
                break;
            case TemplateValueKind.Array:
                AppendList(text, value.AsArray, evaluator, depth);
                return;
            case TemplateValueKind.Object when value.AsObject.Printed is { Kind: not TemplateValueKind.Object } printed:
                Append(text, printed, evaluator, depth + 1);
                return;
            case TemplateValueKind.Object:
                AppendObject(text, value.AsObject, evaluator, depth);
                return;
            default:
                text.Append(Format(value, evaluator));
                break;
        }

        evaluator.Budget.ChargeBytes((text.Length - before) * 2L);
    }

    private static void AppendList(StringBuilder text, IReadOnlyList<TemplateValue> list, Evaluator evaluator, int depth)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            evaluator.Budget.ChargeBytes(4);
            if (i > 0)
                text.Append(", ");
            Append(text, list[i], evaluator, depth + 1);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, ITemplateObject value, Evaluator evaluator, int depth)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var name in value.MemberNames)
        {
            evaluator.Budget.ChargeBytes(4 + name.Length);
            if (!value.TryGetMember(name, out var member))
                continue;
            text.Append(isFirst ? "" : ", ").Append(name).Append(": ");
            Append(text, member, evaluator, depth + 1);
            isFirst = false;
        }

        text.Append('}');
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var unit in value)
        {
            if (unit is '"' or '\\')
                text.Append('\\');
            text.Append(unit);
        }

        text.Append('"');
    }
}
