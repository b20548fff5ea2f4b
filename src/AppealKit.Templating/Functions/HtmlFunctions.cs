using System.Text;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `html.*`
internal static class HtmlFunctions
{
    public static readonly FunctionTable Table = new(
        "html",
        new("html.strip", "text", static c => TemplateValue.Of(Strip(c.Text(0)))),
        new("html.escape", "text", static c => TemplateValue.Of(System.Net.WebUtility.HtmlEncode(c.Text(0)))),
        new("html.newline_to_br", "text", static c => TemplateValue.Of(BreakLines(c.Text(0)))),
        new("html.url_encode", "text", static c => UrlEncode(c, "-_.~")),
        new("html.url_escape", "text", static c => UrlEncode(c, "-_.~:/?#[]@!$&'()*+,;=")));

    // Tags, comments, and scripts and styles with what is in them. Not a way to make foreign HTML safe.
    private static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            if (open < 0)
                break;
            var end = EndOfTag(text, open);
            if (end < 0)
                break;
            result.Append(text, at, open - at);
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static int EndOfTag(string text, int open)
    {
        if (string.CompareOrdinal(text, open, "<!--", 0, 4) == 0)
            return After(text, open, "-->");
        foreach (var element in (ReadOnlySpan<string>)["script", "style"])
        {
            if (text.AsSpan(open + 1).StartsWith(element, StringComparison.OrdinalIgnoreCase))
            {
                var closing = text.IndexOf("</" + element, open, StringComparison.OrdinalIgnoreCase);
                return closing < 0 ? After(text, open, ">") : After(text, closing, ">");
            }
        }

        return After(text, open, ">");
    }

    private static int After(string text, int from, string what)
    {
        var at = text.IndexOf(what, from, StringComparison.Ordinal);
        return at < 0 ? -1 : at + what.Length;
    }

    private static string BreakLines(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
                result.Append("<br />");
            result.Append(text[i]);
        }

        return result.ToString();
    }

    private static TemplateValue UrlEncode(TemplateCall call, string allowed)
    {
        var text = call.Text(0);
        call.ChargeBytes(text.Length * 6L);
        var result = new StringBuilder(text.Length + 16);
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || allowed.Contains((char)unit, StringComparison.Ordinal))
                result.Append((char)unit);
            else
                result.Append('%').Append("0123456789ABCDEF"[unit >> 4]).Append("0123456789ABCDEF"[unit & 15]);
        }

        return TemplateValue.Of(result.ToString());
    }
}
