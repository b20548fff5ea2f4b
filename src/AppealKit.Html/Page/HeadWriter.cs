using AppealKit.Document;

namespace AppealKit.Html.Page;

/// <summary>Writes what stands before the body.</summary>
internal static class HeadWriter
{
    private const int DescriptionLength = 200;

    /// <summary>Writes the doctype, the opening of the document and its head.</summary>
    public static void Write(AppealDocument document, StyleSheet style, HtmlWriter html)
    {
        var own = StyleSheet.Of(document);
        html.Raw("<!DOCTYPE html>\n<html").Attribute("lang", document.Language.Value)
            .Attribute("dir", HtmlWriter.DirectionName(document.Language.Direction)).Raw(">\n<head>\n<meta charset=\"utf-8\">\n");
        // Nothing is ever fetched and nothing runs, whatever a text says.
        html.Raw("<meta http-equiv=\"Content-Security-Policy\"")
            .Attribute("content", $"default-src 'none'; style-src {style.Source} {StyleSheet.SourceOf(own)}; base-uri 'none'; form-action 'none'").Raw(">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw("<title>").Text(document.Title).Raw("</title>\n");
        if ((document.Description ?? PlainText.FirstParagraph(document.Blocks, DescriptionLength)) is { } description)
            Meta("description", description);
        foreach (var issuer in document.Issuers)
            Meta("author", issuer);
        Meta("date", document.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Meta("referrer", "no-referrer");
        Meta("color-scheme", "light dark");
        // Phones must not take dates and case numbers for telephone numbers.
        Meta("format-detection", "telephone=no");
        foreach (var alternate in document.Alternates)
            html.Raw("<link rel=\"alternate\"").Attribute("hreflang", alternate.Language.Value).Attribute("href", LanguageList.Address(alternate)).Raw(">\n");
        html.Raw("<style>").Raw(style.Text).Raw("</style>\n<style>").Raw(own).Raw("</style>\n</head>\n");

        void Meta(string name, string content) => html.Raw("<meta").Attribute("name", name).Attribute("content", content).Raw(">\n");
    }
}
