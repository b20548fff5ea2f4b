using System.Globalization;
using System.Text;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// Values as JSON (RFC 8259).
internal static class JsonText
{
    private const int MaxDepth = 60;

    public static TemplateValue Write(TemplateCall call)
    {
        var text = new StringBuilder();
        Append(text, call[0], call, 0);
        return TemplateValue.Of(text.ToString());
    }

    private static void Append(StringBuilder text, in TemplateValue value, TemplateCall call, int depth)
    {
        if (depth > MaxDepth)
            throw call.Evaluator.Budget.TooDeep();
        var before = text.Length;
        switch (value.Kind)
        {
            case TemplateValueKind.Null or TemplateValueKind.Function:
                text.Append("null");
                break;
            case TemplateValueKind.Bool or TemplateValueKind.Long or TemplateValueKind.BigInteger or TemplateValueKind.Decimal:
                text.Append(call.TextOf(value));
                break;
            case TemplateValueKind.Double:
                text.Append(double.IsFinite(value.AsDouble) ? call.TextOf(value) : "null");
                break;
            case TemplateValueKind.Date:
                AppendText(text, value.AsDate.ToString(value.IsDateOnly ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
                break;
            case TemplateValueKind.Array:
                AppendList(text, value.AsArray, call, depth);
                return;
            case TemplateValueKind.Object:
                AppendObject(text, value.AsObject, call, depth);
                return;
            default:
                AppendText(text, call.TextOf(value));
                break;
        }

        call.ChargeBytes((text.Length - before) * 2L);
    }

    private static void AppendList(StringBuilder text, IReadOnlyList<TemplateValue> list, TemplateCall call, int depth)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            call.ChargeBytes(4);
            if (i > 0)
                text.Append(',');
            Append(text, list[i], call, depth + 1);
        }

        text.Append(']');
    }

    private static void AppendObject(StringBuilder text, ITemplateObject value, TemplateCall call, int depth)
    {
        text.Append('{');
        var isFirst = true;
        foreach (var name in value.MemberNames)
        {
            call.ChargeBytes(8 + name.Length);
            if (!value.TryGetMember(name, out var member) || member.Kind == TemplateValueKind.Function)
                continue;
            if (!isFirst)
                text.Append(',');
            isFirst = false;
            AppendText(text, name);
            text.Append(':');
            Append(text, member, call, depth + 1);
        }

        text.Append('}');
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                // Also what would let the text end a script element around it.
                < ' ' or '<' or '>' or '&' or '\u2028' or '\u2029' => text.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture)),
                _ => text.Append(unit),
            };
        }

        text.Append('"');
    }
}
