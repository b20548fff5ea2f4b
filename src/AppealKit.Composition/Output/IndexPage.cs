using System.Globalization;
using System.Net;
using System.Text;
using AppealKit.Composition.Meetings;
using AppealKit.Composition.Templates;
using AppealKit.Languages;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Output;

/// <summary>Writes <c>index.html</c>: what there is, by document and language.</summary>
/// <param name="model">What the audience of the build sees.</param>
/// <param name="packs">The language packs.</param>
/// <param name="withheld">What the page must not say.</param>
internal sealed class IndexPage(WorkspaceModel model, LanguagePackStore packs, WithheldSearches withheld)
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "index.html";

    private static readonly LanguageTag English = LanguageTag.Of("en");

    /// <summary>The style of pages that list files.</summary>
    public const string Style =
        ":root{--ink:#1a1a1a;--quiet:#555;--link:#0b4f79;--paper:#fff}"
        + "body{font-family:\"Noto Sans\",system-ui,sans-serif;line-height:1.5;color:var(--ink);background:var(--paper);max-width:44rem;margin:2.5rem auto;padding:0 1.25rem}"
        + "h1{font-size:1.35rem;line-height:1.3}h2{font-size:1.05rem;line-height:1.35;margin:2rem 0 .3rem}"
        + "p,ul{margin:.2rem 0}ul{padding-inline-start:1.2rem}.mark{font-weight:600}.quiet{color:var(--quiet)}a{color:var(--link)}li{margin:.35rem 0}"
        // The colours of documents.
        + "@media screen and (prefers-color-scheme:dark){:root{--ink:#e6e6e3;--quiet:#b0b3b8;--link:#9cc3f2;--paper:#17181a}}";

    /// <summary>The page for a manifest.</summary>
    public string Write(Manifest manifest)
    {
        var language = model.Settings.FirstLanguage;
        var pack = packs.Load(language)?.Value;
        var title = pack?.Phrase("page.index_title") ?? "Documents";
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(language).Append("\" dir=\"").Append(Direction(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<title>").Append(Escape(title)).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n<h1>")
            .Append(Escape(title)).Append("</h1>\n");
        if (model.Audience != Audience.Public && pack is not null && PageWords.AudienceMark(pack, model.Audience) is { } mark)
            html.Append("<p class=\"mark\">").Append(Escape(mark)).Append("</p>\n");
        foreach (var document in manifest.Documents.GroupBy(e => e.Id, StringComparer.Ordinal))
            WriteDocument(html, document.Key, [.. document], pack);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>True if the id of a document may stand on pages and in paths: it names nobody who is withheld.</summary>
    public bool MayName(string id) => !withheld.Of(id).InId(id).Any();

    private void WriteDocument(StringBuilder html, string id, List<ManifestEntry> entries, LanguagePack? pack)
    {
        var definition = model.FindDocument(id);
        html.Append("<section>\n<h2>").Append(Title(id, model.Settings.FirstLanguage)).Append("</h2>\n<p class=\"quiet\">").Append(KindName(entries[0].Kind, pack))
            .Append(definition?.Date is { } date ? " · " + Escape(pack?.FormatDate(date) ?? date.Text) : "").Append("</p>\n<ul>\n");
        // First what an earlier build left in languages that the document no longer has.
        List<string> order = [];
        foreach (var language in definition?.Languages ?? [])
            order.Add(language.Value);
        foreach (var language in entries.Select(e => e.Language).Except(order, StringComparer.Ordinal).Concat(order))
            WriteText(html, id, language, entries.FindAll(e => e.Language == language));
        html.Append("</ul>\n</section>\n");
    }

    private void WriteText(StringBuilder html, string id, string language, List<ManifestEntry> files)
    {
        if (files.Count == 0)
            return;
        var tag = LanguageTag.TryParse(language, out var parsed) ? parsed : model.Settings.FirstLanguage;
        html.Append("<li>").Append(Title(id, tag)).Append("<br>");
        html.AppendJoin(" · ", files.Select(e => FileLink(e, tag))).Append("</li>\n");
    }

    private string FileLink(ManifestEntry entry, LanguageTag language)
    {
        var name = packs.NativeName(language) ?? entry.Language;
        var size = entry.Format.ToUpperInvariant() + (entry.Bytes >= 1024 ? string.Create(CultureInfo.InvariantCulture, $", {entry.Bytes / 1024} KB") : "");
        return $"<a href=\"{Escape(Uri.EscapeDataString(entry.Path).Replace("%2F", "/"))}\" hreflang=\"{entry.Language}\"><span lang=\"{entry.Language}\">{Escape(name)}</span>, {size}</a>";
    }

    private string Title(string id, LanguageTag language)
    {
        var document = model.FindDocument(id);
        var title = document?.Title;
        // A title may be withheld in one language and fine in another.
        var entry = new[] { title?.Find(language) }.Concat(title?.Entries ?? []).FirstOrDefault(e => e is not null && !withheld.Of(id).In(e.Text).Any());
        if (entry is null)
            return Escape(id);
        var text = document is { Origin: not null } && packs.Load(entry.Language)?.Value is { } pack ? SessionTitle.Of(document, entry.Text, pack) : entry.Text;
        return $"<span lang=\"{entry.Language}\" dir=\"{Direction(entry.Language)}\">{Escape(text)}</span>";
    }

    // A kind of one's own is called by its id, unless a language pack of one's own has a word for it.
    private string KindName(string kind, LanguagePack? pack)
    {
        var key = "kinds." + kind;
        if (pack?.HasPhrase(key) == true)
            return Escape(pack.Capitalize(pack.Phrase(key)));
        return packs.Load(English)?.Value is { } english && english.HasPhrase(key)
            ? $"<span lang=\"{English}\" dir=\"ltr\">{Escape(english.Capitalize(english.Phrase(key)))}</span>"
            : Escape(kind.Replace('_', ' ').Replace('-', ' '));
    }

    private static string Direction(LanguageTag language) => language.Direction == TextDirection.RightToLeft ? "rtl" : "ltr";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
