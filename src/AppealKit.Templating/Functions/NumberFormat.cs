using System.Globalization;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// Numbers by .NET's format strings (`N2`, `X4`, `0.00`), in the invariant form, which is that of English.
internal static class NumberFormat
{
    // `N999999999` would write a thousand million digits.
    private const int MaxDigits = 2;

    private const int MaxLength = 64;

    public static TemplateValue Format(TemplateCall call)
    {
        var value = call[0];
        if (value.IsNull)
            return default;
        var format = call.Text(1);
        if (!IsHarmless(format))
            return call.Fail($"`{(format.Length > 20 ? format[..20] + "…" : format)}` asks for too many digits", "Ask for at most 99 of them.");
        if (!IsKnownCulture(call[2].IsNull ? "" : call.Text(2)))
            return call.Fail($"numbers cannot be written here in the language `{call.Text(2)}`", "Only `en` is known here; documents have functions for their language.");
        var invariant = CultureInfo.InvariantCulture;
        try
        {
            switch (value.Kind)
            {
                case TemplateValueKind.Long: return TemplateValue.Of(value.AsLong.ToString(format, invariant));
                case TemplateValueKind.Double: return TemplateValue.Of(value.AsDouble.ToString(format, invariant));
                case TemplateValueKind.Decimal: return TemplateValue.Of(value.AsDecimal.ToString(format, invariant));
                case TemplateValueKind.BigInteger: return TemplateValue.Of(value.AsBigInteger.ToString(format, invariant));
                case TemplateValueKind.Date: return TemplateValue.Of(value.AsDate.ToString(format, invariant));
                default: return call.Wrong(0, "a number");
            }
        }
        catch (FormatException)
        {
            return call.Fail($"`{format}` is not a format for this number", "`N2` has two decimals, `X4` four hexadecimal digits of a whole number, `0.00` shows the places.");
        }
    }

    public static bool IsKnownCulture(string culture) =>
        culture.Length == 0 || culture is "en" or "invariant" || culture.StartsWith("en-", StringComparison.OrdinalIgnoreCase);

    private static bool IsHarmless(string format)
    {
        if (format.Length > MaxLength)
            return false;
        var digits = 0;
        foreach (var unit in format)
        {
            // Zeros are places of a custom format, each of which writes one digit.
            digits = unit is >= '1' and <= '9' || (unit == '0' && digits > 0) ? digits + 1 : 0;
            if (digits > MaxDigits)
                return false;
        }

        return true;
    }
}
