using System.Globalization;
using System.Text;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Values;

namespace AppealKit.Templating.Functions;

internal static partial class StringFunctions
{
    private static TemplateValue IndexOf(TemplateCall call)
    {
        if (call[0].IsNull)
            return TemplateValue.Of(-1);
        var text = call.Text(0);
        var start = Math.Clamp(call.Integer(2), 0, text.Length);
        var count = Math.Clamp(call.Integer(3, text.Length - start), 0, text.Length - start);
        var ignoresCase = call.Text(4).EndsWith("IgnoreCase", StringComparison.Ordinal);
        return TemplateValue.Of(text.IndexOf(call.Text(1), start, count, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
    }

    private static TemplateValue ToInteger(TemplateCall call, long lowest, long highest) =>
        long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest
            ? TemplateValue.Of(number)
            : default;

    private static TemplateValue ToDouble(TemplateCall call) =>
        double.TryParse(call.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? TemplateValue.Of(number)
            : default;

    private static TemplateValue Hash(TemplateCall call, string algorithm)
    {
        if (call[0].IsNull)
            return default;
        var bytes = Encoding.UTF8.GetBytes(call.Text(0));
        call.Charge(bytes.Length / 16);
        return Digest(call, algorithm == "sha256" ? Sha256.Hash(bytes) : SystemHashes.Of(algorithm, bytes));
    }

    private static TemplateValue KeyedHash(TemplateCall call, string algorithm)
    {
        if (call[0].IsNull)
            return default;
        var bytes = Encoding.UTF8.GetBytes(call.Text(0));
        var key = Encoding.UTF8.GetBytes(call.Text(1));
        call.Charge(bytes.Length / 16);
        return Digest(call, algorithm == "sha256" ? Sha256.Keyed(key, bytes) : SystemHashes.Of(algorithm, key, bytes));
    }

    private static TemplateValue Digest(TemplateCall call, byte[]? digest) => digest is not null
        ? Of(Convert.ToHexStringLower(digest))
        : call.Fail("this machine has no library for this digest", "Use `string.sha256`, or install OpenSSL.");

    private static TemplateValue Encode64(TemplateCall call)
    {
        var text = call.Text(0);
        call.ChargeBytes(text.Length * 6L);
        return Of(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
    }

    private static TemplateValue Decode64(TemplateCall call)
    {
        var text = call.Text(0);
        var bytes = new byte[(text.Length * 3 / 4) + 3];
        return Convert.TryFromBase64String(text, bytes, out var length)
            ? Of(Encoding.UTF8.GetString(bytes, 0, length))
            : call.Fail("this is not Base64 text", "Base64 has letters, digits, `+`, `/` and up to two `=` at its end.");
    }
}
