using AppealKit.Document;

namespace AppealKit.Html.Page;

/// <summary>Writes the links to the same document in other languages.</summary>
internal static class LanguageList
{
    /// <summary>Writes the list; nothing if there is no other language.</summary>
    public static void Write(AppealDocument document, HtmlWriter html)
    {
        if (document.Alternates.All(a => a.Language == document.Language))
            return;
        html.Raw("<nav class=\"languages\"").Attribute("aria-label", document.Phrases.OtherLanguages).Raw(">\n<ul>\n");
        foreach (var alternate in document.Alternates)
        {
            var isThis = alternate.Language == document.Language;
            html.Raw("<li><a").Attribute("href", Address(alternate)).Attribute("hreflang", alternate.Language.Value)
                .Attribute("lang", alternate.Language.Value).Attribute("dir", HtmlWriter.DirectionName(alternate.Language.Direction))
                .Raw(isThis ? " aria-current=\"page\">" : ">").Text(alternate.Name).Raw("</a></li>\n");
        }

        html.Raw("</ul>\n</nav>\n");
    }

    /// <summary>The address of another language, relative to this file.</summary>
    public static string Address(LanguageAlternate alternate) => Uri.EscapeDataString(alternate.FileName) + ".html";
}
