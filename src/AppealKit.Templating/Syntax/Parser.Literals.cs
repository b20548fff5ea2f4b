using System.Globalization;
using System.Numerics;
using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Syntax;

internal sealed partial class Parser
{
    // Longer numbers than this are a mistake or an attack: their conversion costs the square of their length.
    private const int MaxDigits = 400;

    private LiteralNode ParseNumber(in Token token, in SourceSpan span)
    {
        var text = TextOf(token).Replace("_", "", StringComparison.Ordinal);
        if (text.Length <= MaxDigits && TryReadNumber(text, out var value))
            return new LiteralNode(span, value);
        Fail(TemplatingDiagnostics.BadNumber(span, Shortened(token)));
        return Missing(span);
    }

    private static bool TryReadNumber(string text, out TemplateValue value)
    {
        var invariant = CultureInfo.InvariantCulture;
        value = default;
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X' or 'b' or 'B')
        {
            var digits = text.AsSpan(2).TrimEnd("uU");
            var isHex = text[1] is 'x' or 'X';
            if (digits.Length == 0 ||
                !BigInteger.TryParse("0" + digits.ToString(), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier, invariant, out var big))
                return false;
            // Without `u`, 0xFFFFFFFF is a signed number of 32 bits as in C#.
            value = text[^1] is not ('u' or 'U') && digits.Length == 8 && isHex && big > int.MaxValue
                ? TemplateValue.Of((long)(int)(uint)big)
                : TemplateValue.Of(big);
            return true;
        }

        var suffix = text[^1];
        var number = char.IsAsciiLetter(suffix) ? text.AsSpan(0, text.Length - 1) : text;
        if (suffix is 'm' or 'M')
        {
            if (!decimal.TryParse(number, NumberStyles.Float, invariant, out var exact))
                return false;
            value = TemplateValue.Of(exact);
            return true;
        }

        if (suffix is 'f' or 'F')
        {
            if (!float.TryParse(number, NumberStyles.Float, invariant, out var single))
                return false;
            // By way of its decimal form, so that 0.1f prints as 0.1.
            value = TemplateValue.Of(double.Parse(single.ToString(invariant), invariant));
            return true;
        }

        if (suffix is not ('d' or 'D') && !number.ContainsAny('.', 'e', 'E'))
        {
            if (long.TryParse(number, NumberStyles.None, invariant, out var small))
            {
                value = TemplateValue.Of(small);
                return true;
            }

            if (!BigInteger.TryParse(number, NumberStyles.None, invariant, out var whole))
                return false;
            value = TemplateValue.Of(whole);
            return true;
        }

        if (!double.TryParse(number, NumberStyles.Float, invariant, out var real))
            return false;
        value = TemplateValue.Of(real);
        return true;
    }

    private int ClosingQuote(in Token token) =>
        token.Length >= 2 && _file.Text[token.End - 1] == _file.Text[token.Start] ? 1 : 0;

    private ReadOnlySpan<char> Content(in Token token, int before, int after) =>
        _file.Text.AsSpan(token.Start + before, Math.Max(0, token.Length - before - after));

    private string Unescape(in Token token, int before, int after)
    {
        var content = Content(token, before, after);
        return content.Contains('\\') ? Unescape(content, token.Start + before) : content.ToString();
    }

    private string Unescape(ReadOnlySpan<char> content, int offset)
    {
        var text = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\\' || i + 1 >= content.Length)
            {
                text.Append(content[i]);
                continue;
            }

            i++;
            switch (content[i])
            {
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case 'b': text.Append('\b'); break;
                case 'f': text.Append('\f'); break;
                case '0': text.Append('\0'); break;
                case '\n': break;
                case '\r':
                    if (i + 1 < content.Length && content[i + 1] == '\n')
                        i++;
                    break;
                case '\\' or '\'' or '"' or '{' or '}':
                    text.Append(content[i]);
                    break;
                case 'u' when TryHex(content, i + 1, 4, out var unit):
                    text.Append((char)unit);
                    i += 4;
                    break;
                case 'x' when TryHex(content, i + 1, 2, out var small):
                    text.Append((char)small);
                    i += 2;
                    break;
                default:
                    Fail(TemplatingDiagnostics.UnknownEscape(_file.Span(offset + i - 1, 2), content[i]));
                    break;
            }
        }

        return text.ToString();
    }

    private static bool TryHex(ReadOnlySpan<char> content, int from, int length, out int value)
    {
        value = 0;
        return from + length <= content.Length &&
            int.TryParse(content.Slice(from, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private Expression ParseInterpolated()
    {
        var start = SpanOf(Advance());
        if (!TryNest(start))
            return Missing(start);
        var parts = new List<Expression>();
        var brackets = _brackets;
        var conditionals = _conditionals;
        while (Current.Kind is TokenKind.InterpolationText or TokenKind.InterpolationOpen)
        {
            var token = Advance();
            if (token.Kind == TokenKind.InterpolationText)
            {
                if (token.Length > 0)
                    parts.Add(new LiteralNode(SpanOf(token), TemplateValue.Of(Unescape(token, 0, 0))));
                continue;
            }

            _conditionals = 0;
            parts.Add(ParseExpression());
            _brackets = brackets;
            _conditionals = conditionals;
            if (Current.Kind != TokenKind.InterpolationClose)
            {
                Fail(TemplatingDiagnostics.BracketNotClosed(SpanOf(Current), "`}`", Describe(Current), SpanOf(token)));
                break;
            }

            Advance();
        }

        Unnest();
        if (Current.Kind == TokenKind.InterpolationEnd)
            Advance();
        else
            Fail(TemplatingDiagnostics.StringNotClosed(start));
        return new InterpolatedNode(SpanFrom(start), parts);
    }
}
