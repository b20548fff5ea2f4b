using System.Globalization;
using System.Numerics;
using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Evaluation;

// Arithmetic. Whole numbers grow beyond 64 bits when they must; with a floating-point number beside it, a whole one becomes one too.
internal static class Operators
{
    public static bool IsNumber(in TemplateValue value) =>
        value.Kind is TemplateValueKind.Long or TemplateValueKind.Double or TemplateValueKind.Decimal or TemplateValueKind.BigInteger;

    public static bool IsZero(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Long => value.AsLong == 0,
        TemplateValueKind.Double => value.AsDouble == 0,
        TemplateValueKind.Decimal => value.AsDecimal == 0,
        _ => false,
    };

    public static long BitsOf(in TemplateValue value) =>
        value.Kind == TemplateValueKind.BigInteger ? (long)value.AsBigInteger.GetBitLength() : 0;

    public static bool TryGetLong(in TemplateValue value, out long number)
    {
        number = 0;
        switch (value.Kind)
        {
            case TemplateValueKind.Long:
                number = value.AsLong;
                return true;
            case TemplateValueKind.Double when Math.Abs(value.AsDouble) < 9e18:
                number = (long)value.AsDouble;
                return true;
            case TemplateValueKind.Decimal when Math.Abs(value.AsDecimal) < 9e18m:
                number = (long)value.AsDecimal;
                return true;
            case TemplateValueKind.BigInteger:
                number = value.AsBigInteger.Sign < 0 ? long.MinValue : long.MaxValue;
                return true;
            default:
                return false;
        }
    }

    public static double ToDouble(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Long => value.AsLong,
        TemplateValueKind.Decimal => (double)value.AsDecimal,
        TemplateValueKind.BigInteger => (double)value.AsBigInteger,
        _ => value.AsDouble,
    };

    public static BigInteger ToBigInteger(in TemplateValue value) =>
        value.Kind == TemplateValueKind.BigInteger ? value.AsBigInteger : value.AsLong;

    public static TemplateValue Negate(in TemplateValue value) => value.Kind switch
    {
        TemplateValueKind.Long when value.AsLong != long.MinValue => TemplateValue.Of(-value.AsLong),
        TemplateValueKind.Double => TemplateValue.Of(-value.AsDouble),
        TemplateValueKind.Decimal => TemplateValue.Of(-value.AsDecimal),
        _ => TemplateValue.Of(-ToBigInteger(value)),
    };

    public static bool TryParseNumber(string text, out TemplateValue number)
    {
        var invariant = CultureInfo.InvariantCulture;
        number = default;
        if (long.TryParse(text, NumberStyles.Integer, invariant, out var whole))
            number = TemplateValue.Of(whole);
        else if (double.TryParse(text, NumberStyles.Float, invariant, out var real))
            number = TemplateValue.Of(real);
        else
            return false;
        return true;
    }

    public static bool TryCalculate(BinaryOperator operation, in TemplateValue left, in TemplateValue right, out TemplateValue result)
    {
        if (left.Kind == TemplateValueKind.Decimal || right.Kind == TemplateValueKind.Decimal)
        {
            if (TryCalculateDecimal(operation, left, right, out result))
                return true;
        }
        else if (left.Kind == TemplateValueKind.Long && right.Kind == TemplateValueKind.Long)
        {
            if (TryCalculateLong(operation, left.AsLong, right.AsLong, out result))
                return true;
        }

        if (left.Kind is TemplateValueKind.Double or TemplateValueKind.Decimal || right.Kind is TemplateValueKind.Double or TemplateValueKind.Decimal)
            return TryCalculateDouble(operation, ToDouble(left), ToDouble(right), out result);
        return TryCalculateBig(operation, ToBigInteger(left), ToBigInteger(right), out result);
    }

    private static bool TryCalculateLong(BinaryOperator operation, long left, long right, out TemplateValue result)
    {
        result = default;
        long value;
        switch (operation)
        {
            case BinaryOperator.Add:
                value = unchecked(left + right);
                if (((left ^ value) & (right ^ value)) < 0)
                    return false;
                break;
            case BinaryOperator.Subtract:
                value = unchecked(left - right);
                if (((left ^ right) & (left ^ value)) < 0)
                    return false;
                break;
            case BinaryOperator.Multiply:
                var high = Math.BigMul(left, right, out value);
                if (high != (value < 0 ? -1 : 0))
                    return false;
                break;
            case BinaryOperator.Divide:
                result = TemplateValue.Of((double)left / right);
                return true;
            case BinaryOperator.DivideWhole when right != -1:
                value = left / right;
                break;
            case BinaryOperator.Remainder:
                value = right == -1 ? 0 : left % right;
                break;
            case BinaryOperator.BitAnd:
                value = left & right;
                break;
            case BinaryOperator.BitOr:
                value = left | right;
                break;
            default:
                return false;
        }

        result = TemplateValue.Of(value);
        return true;
    }

    private static bool TryCalculateBig(BinaryOperator operation, BigInteger left, BigInteger right, out TemplateValue result)
    {
        result = default;
        switch (operation)
        {
            case BinaryOperator.Add: result = TemplateValue.Of(left + right); return true;
            case BinaryOperator.Subtract: result = TemplateValue.Of(left - right); return true;
            case BinaryOperator.Multiply: result = TemplateValue.Of(left * right); return true;
            case BinaryOperator.Divide: result = TemplateValue.Of((double)left / (double)right); return true;
            case BinaryOperator.DivideWhole: result = TemplateValue.Of(BigInteger.Divide(left, right)); return true;
            case BinaryOperator.Remainder: result = TemplateValue.Of(BigInteger.Remainder(left, right)); return true;
            case BinaryOperator.ShiftLeft when right >= -100_000 && right <= 100_000: result = TemplateValue.Of(left << (int)right); return true;
            case BinaryOperator.ShiftRight when right >= -100_000 && right <= 100_000: result = TemplateValue.Of(left >> (int)right); return true;
            default: return false;
        }
    }

    private static bool TryCalculateDouble(BinaryOperator operation, double left, double right, out TemplateValue result)
    {
        result = default;
        switch (operation)
        {
            case BinaryOperator.Add: result = TemplateValue.Of(left + right); return true;
            case BinaryOperator.Subtract: result = TemplateValue.Of(left - right); return true;
            case BinaryOperator.Multiply: result = TemplateValue.Of(left * right); return true;
            case BinaryOperator.Divide: result = TemplateValue.Of(left / right); return true;
            case BinaryOperator.DivideWhole: result = TemplateValue.Of(Math.Round(left / right)); return true;
            case BinaryOperator.Remainder: result = TemplateValue.Of(left % right); return true;
            default: return false;
        }
    }

    // False if a decimal number cannot hold the result: floating point takes over.
    private static bool TryCalculateDecimal(BinaryOperator operation, in TemplateValue left, in TemplateValue right, out TemplateValue result)
    {
        result = default;
        if (!TryGetDecimal(left, out var a) || !TryGetDecimal(right, out var b))
            return false;
        try
        {
            switch (operation)
            {
                case BinaryOperator.Add: result = TemplateValue.Of(a + b); return true;
                case BinaryOperator.Subtract: result = TemplateValue.Of(a - b); return true;
                case BinaryOperator.Multiply: result = TemplateValue.Of(a * b); return true;
                case BinaryOperator.Divide: result = TemplateValue.Of(a / b); return true;
                case BinaryOperator.DivideWhole: result = TemplateValue.Of(Math.Round(a / b)); return true;
                case BinaryOperator.Remainder: result = TemplateValue.Of(a % b); return true;
                default: return false;
            }
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    public static bool TryGetDecimal(in TemplateValue value, out decimal number)
    {
        number = 0;
        switch (value.Kind)
        {
            case TemplateValueKind.Decimal:
                number = value.AsDecimal;
                return true;
            case TemplateValueKind.Long:
                number = value.AsLong;
                return true;
            case TemplateValueKind.Double when Math.Abs(value.AsDouble) < 7e27:
                number = (decimal)value.AsDouble;
                return true;
            default:
                return false;
        }
    }

    public static string SymbolOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Remainder => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.BitAnd => "&",
        BinaryOperator.BitOr => "|",
        _ => "..",
    };
}
