using System.Globalization;
using System.Net;
using System.Text;
using AppealKit.Composition.Output;
using AppealKit.Composition.Templates;
using AppealKit.Languages;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Meetings;

/// <summary>The page of a meeting that lists its papers by session.</summary>
/// <param name="meeting">The meeting.</param>
/// <param name="model">What the audience sees.</param>
/// <param name="packs">The language packs.</param>
/// <param name="language">The language of the page.</param>
internal sealed class MeetingIndexPage(Meeting meeting, WorkspaceModel model, LanguagePackStore packs, LanguageTag language)
{
    /// <summary>The page.</summary>
    /// <param name="rows">What is wanted for the sessions.</param>
    /// <param name="items">The files of the documents.</param>
    /// <param name="sheets">The files for the whole meeting.</param>
    public string Write(IReadOnlyList<SessionDocument> rows, IReadOnlyList<BuildItem> items, IReadOnlyList<BuildItem> sheets)
    {
        var pack = packs.Load(language)?.Value;
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(language).Append("\" dir=\"").Append(Direction(language)).Append("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"robots\" content=\"noindex\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Append("<title>").Append(Escape(EntryOf(meeting.Title).Text)).Append("</title>\n<style>").Append(IndexPage.Style).Append("</style>\n</head>\n<body>\n<main>\n<h1>").Append(Html(meeting.Title)).Append("</h1>\n");
        if (model.Audience != Audience.Public && pack is not null && PageWords.AudienceMark(pack, model.Audience) is { } mark)
            html.Append("<p class=\"mark\">").Append(Escape(mark)).Append("</p>\n");
        if (meeting.Dates is { } dates)
            html.Append("<p class=\"quiet\">").Append(Escape(pack?.FormatDate(dates) ?? dates.Text)).Append("</p>\n");
        WriteSheets(html, sheets, pack);
        foreach (var session in meeting.Sessions)
            WriteSession(html, session, [.. rows.Where(r => r.Session.Id.Id == session.Id.Id)], items, pack);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void WriteSheets(StringBuilder html, IReadOnlyList<BuildItem> sheets, LanguagePack? pack)
    {
        html.Append("<ul>\n");
        foreach (var group in sheets.GroupBy(s => Path.GetFileName(s.Path).Split('.')[0], StringComparer.Ordinal))
            WritePaper(html, PhraseOf(pack, "meeting_papers." + group.Key, group.Key), [.. group], i => Path.GetFileName(i.Path));
        html.Append("<li>").AppendJoin(" · ", new[] { meeting.Id + ".ics", meeting.Id + ".zip" }.Select(f => $"<a href=\"{Escape(f)}\">{Escape(f)}</a>")).Append("</li>\n");
        html.Append("</ul>\n");
    }

    private void WriteSession(StringBuilder html, MeetingSession session, List<SessionDocument> rows, IReadOnlyList<BuildItem> items, LanguagePack? pack)
    {
        if (rows.Count == 0)
            return;
        var number = session.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n}. ") : "";
        html.Append("<section>\n<h2>").Append(Escape(number)).Append(Html(session.Title)).Append("</h2>\n");
        if (session.Day is { } day)
            html.Append("<p class=\"quiet\">").Append(Escape(pack?.FormatDate(EdtfDate.Of(day)) ?? "")).Append(session.From is { } from ? ", " + from.ToString("HH:mm", CultureInfo.InvariantCulture) : "").Append("</p>\n");
        html.Append("<ul>\n");
        foreach (var row in rows)
        {
            var kind = PhraseOf(pack, "kinds." + row.Wanted.Kind.Id, row.Wanted.Kind.Id.Replace('_', ' '));
            WritePaper(html, kind, [.. items.Where(i => i.DocumentId == row.DocumentId && row.Languages.Contains(i.Language))], i => "../../" + i.Path);
        }

        html.Append("</ul>\n</section>\n");
    }

    private void WritePaper(StringBuilder html, string name, List<BuildItem> files, Func<BuildItem, string> address)
    {
        var finished = files.Where(f => f.Entry is not null).ToList();
        if (finished.Count == 0)
            return;
        html.Append("<li>").Append(Escape(name)).Append("<br>");
        html.AppendJoin(" · ", finished.Select(f => $"<a href=\"{Escape(Uri.EscapeDataString(address(f)).Replace("%2F", "/", StringComparison.Ordinal))}\" hreflang=\"{f.Language}\"><span lang=\"{f.Language}\">{Escape(packs.NativeName(f.Language) ?? f.Language.Value)}</span>, {f.Format.ToUpperInvariant()}</a>"));
        html.Append("</li>\n");
    }

    private static string PhraseOf(LanguagePack? pack, string key, string otherwise) => pack?.HasPhrase(key) == true ? pack.Capitalize(pack.Phrase(key)) : otherwise;

    private LocalizedEntry EntryOf(LocalizedText text) => text.Find(language) ?? text.Find(model.Settings.FirstLanguage) ?? text.Entries[0];

    private string Html(LocalizedText text) => EntryOf(text) is var entry && entry.Language == language
        ? Escape(entry.Text)
        : $"<span lang=\"{entry.Language}\" dir=\"{Direction(entry.Language)}\">{Escape(entry.Text)}</span>";

    private static string Direction(LanguageTag language) => language.Direction == TextDirection.RightToLeft ? "rtl" : "ltr";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
