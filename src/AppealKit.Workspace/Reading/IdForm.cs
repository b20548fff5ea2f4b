using System.Text;

namespace AppealKit.Workspace.Reading;

/// <summary>The form of ids: <c>kebab-case</c>.</summary>
public static class IdForm
{
    /// <summary>True for small Latin letters and digits in groups joined by single hyphens.</summary>
    public static bool IsKebab(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 100 || text[0] == '-' || text[^1] == '-')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (!(char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || (text[i] == '-' && text[i - 1] != '-')))
                return false;
        }

        return true;
    }

    /// <summary>The nearest id in kebab case; null if nothing is left of the text.</summary>
    public static string? ToKebab(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length && result.Length < 100; i++)
        {
            var c = text[i];
            if (char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(text[i - 1]))
                result.Append('-');
            if (char.IsAsciiLetterOrDigit(c))
                result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[^1] != '-')
                result.Append('-');
        }

        var kebab = result.ToString().Trim('-').Replace("--", "-", StringComparison.Ordinal);
        return IsKebab(kebab) ? kebab : null;
    }
}
