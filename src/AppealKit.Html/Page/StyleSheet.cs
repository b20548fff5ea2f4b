using System.Globalization;
using System.Text;
using AppealKit.Document;
using AppealKit.Values;

namespace AppealKit.Html.Page;

/// <summary>The looks of all documents, and what one document adds to them.</summary>
internal sealed class StyleSheet
{
    private const string ResourceName = "AppealKit.Html.Assets.document.css";
    private static readonly PageSettings DefaultPage = new();

    private StyleSheet(string text)
    {
        Text = text;
        Source = SourceOf(text);
    }

    /// <summary>The rules.</summary>
    public string Text { get; }

    /// <summary>The rules' digest as a source expression (Content Security Policy Level 3, 2.3.1).</summary>
    public string Source { get; }

    /// <summary>Reads the rules from the assembly. They are the same bytes on every machine, whatever its line ends.</summary>
    public static StyleSheet Load()
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"{ResourceName} is not in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new StyleSheet(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>The rules that only this document has: its page, and what stands on every printed one.</summary>
    public static string Of(AppealDocument document)
    {
        var rules = new StringBuilder();
        var page = document.Page;
        if (page.Width != DefaultPage.Width || page.Height != DefaultPage.Height)
            rules.Append(CultureInfo.InvariantCulture, $"@page{{size:{page.Width.Points:0.##}pt {page.Height.Points:0.##}pt}}");
        if (page.TypeScale != 1)
            rules.Append(CultureInfo.InvariantCulture, $":root{{--scale:{page.TypeScale:0.###}}}");
        rules.Append("@page{@bottom-center{content:").Append(PageNumber(document.Phrases.PageOfTotal)).Append("}}");
        if (document.Phrases.StatusMark is { } mark)
            rules.Append("@page{@top-center{content:\"").Append(EscapeString(mark)).Append("\"}}");
        return rules.ToString();
    }

    /// <summary>The source expression of a text.</summary>
    public static string SourceOf(string text) => $"'sha256-{Convert.ToBase64String(Sha256.Hash(Encoding.UTF8.GetBytes(text)))}'";

    private static string PageNumber(string phrase) =>
        "\"" + EscapeString(phrase).Replace("\\00007Bpage\\00007D", "\"counter(page)\"", StringComparison.Ordinal)
            .Replace("\\00007Btotal\\00007D", "\"counter(pages)\"", StringComparison.Ordinal) + "\"";

    // Everything but letters, digits and spaces is written by its number, so that nothing can end the string or the element.
    private static string EscapeString(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or ':')
                escaped.Append(rune);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X6}");
        }

        return escaped.ToString();
    }
}
