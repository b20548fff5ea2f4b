using System.Globalization;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Functions;

// `math.*`
internal static class MathFunctions
{
    public static readonly FunctionTable Table = new(
        "math",
        new("math.abs", "value", static c => Number(c, static (_, value) => Operators.ToDouble(value) < 0 ? Operators.Negate(value) : value)),
        new("math.ceil", "value", static c => Number(c, static (_, value) => Rounded(value, Math.Ceiling, Math.Ceiling))),
        new("math.floor", "value", static c => Number(c, static (_, value) => Rounded(value, Math.Floor, Math.Floor))),
        new("math.round", "value precision?", static c => Number(c, Round)),
        new("math.divided_by", "value divisor", DividedBy),
        new("math.minus", "value with", static c => Calculate(c, BinaryOperator.Subtract)),
        new("math.plus", "value with", static c => Calculate(c, BinaryOperator.Add)),
        new("math.times", "value with", static c => Calculate(c, BinaryOperator.Multiply)),
        new("math.modulo", "value with", static c => Calculate(c, BinaryOperator.Remainder)),
        new("math.format", "value format culture?", NumberFormat.Format),
        new("math.is_number", "value", static c => TemplateValue.Of(Operators.IsNumber(c[0]))),
        new("math.uuid", "", Uuid),
        new("math.random", "minValue maxValue", Chance));

    private static TemplateValue Number(TemplateCall call, Func<TemplateCall, TemplateValue, TemplateValue> body)
    {
        var value = call[0];
        if (value.IsNull)
            return value;
        if (!Operators.IsNumber(value) && !(value.TryGetText(out var text) && Operators.TryParseNumber(text, out value)))
            return call.Wrong(0, "a number");
        return body(call, value);
    }

    private static TemplateValue Rounded(in TemplateValue value, Func<double, double> real, Func<decimal, decimal> exact) => value.Kind switch
    {
        TemplateValueKind.Double => TemplateValue.Of(real(value.AsDouble)),
        TemplateValueKind.Decimal => TemplateValue.Of(exact(value.AsDecimal)),
        _ => value,
    };

    private static TemplateValue Round(TemplateCall call, TemplateValue value)
    {
        var digits = Math.Clamp(call.Integer(1), 0, 15);
        return Rounded(value, number => Math.Round(number, digits), number => Math.Round(number, digits));
    }

    private static TemplateValue DividedBy(TemplateCall call)
    {
        var quotient = Calculate(call, BinaryOperator.Divide);
        // By a whole number the result is one too.
        if (call[1].Kind is TemplateValueKind.Long && Operators.IsNumber(quotient))
        {
            var floor = Rounded(quotient, Math.Floor, Math.Floor);
            return Operators.TryGetLong(floor, out var whole) ? TemplateValue.Of(whole) : floor;
        }

        return quotient;
    }

    private static TemplateValue Calculate(TemplateCall call, BinaryOperator operation)
    {
        for (var i = 0; i < 2; i++)
        {
            if (!call[i].IsNull && !Operators.IsNumber(call[i]))
                return call.Wrong(i, "a number");
        }

        return call.Evaluator.Calculate(operation, call[0], call[1], call.Span);
    }

    // From the seed of the rendering: the same document gets the same ones.
    private static TemplateValue Uuid(TemplateCall call)
    {
        Span<byte> bytes = stackalloc byte[16];
        call.Evaluator.Builtins.Random.NextBytes(bytes);
        // RFC 9562, version 4, variant 10.
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return TemplateValue.Of(new Guid(bytes, bigEndian: true).ToString("D", CultureInfo.InvariantCulture));
    }

    private static TemplateValue Chance(TemplateCall call)
    {
        var (lowest, end) = (call.Integer(0), call.Integer(1));
        return lowest > end
            ? call.Fail("the first number is greater than the second", "Write the smaller one first.")
            : TemplateValue.Of(call.Evaluator.Builtins.Random.Next(lowest, end));
    }
}
