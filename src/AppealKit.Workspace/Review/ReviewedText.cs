using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Rules;

namespace AppealKit.Workspace.Review;

/// <summary>A text that a document prints, in its languages.</summary>
/// <param name="Entries">The languages: at least two.</param>
/// <param name="IsPublic">True if everybody may see it, so that messages may quote it.</param>
internal sealed record ReviewedText(IReadOnlyList<LocalizedEntry> Entries, bool IsPublic)
{
    /// <summary>The entry that the others are held against: the first that is not said to be a translation.</summary>
    public LocalizedEntry Original => Entries.FirstOrDefault(e => e.Of is null && e.State is null) ?? Entries.FirstOrDefault(e => e.Of is null) ?? Entries[0];

    /// <summary>The bodies that entries stand for; null if the text is none of bodies.</summary>
    private IReadOnlyList<BodyFile>? Bodies { get; init; }

    /// <summary>Where a place of an entry's text is written; where YAML folds it, the line where the text begins.</summary>
    public SourceSpan PlaceOf(LocalizedEntry entry, int start, int length)
    {
        var span = entry.Span!.Value;
        if (Bodies?.FirstOrDefault(b => b.Language == entry.Language) is { } body)
            return WorkspaceDiagnostics.FirstLine(body.File.Span(body.TextStart + start, length));
        var text = entry.Text.AsSpan(start, Math.Min(length, entry.Text.Length - start));
        // As far as the words around it tell which of several is meant.
        var before = entry.Text.AsSpan(Math.Max(0, start - 12), Math.Min(12, start));
        var at = span.Text.IndexOf([.. before, .. text], StringComparison.Ordinal) is >= 0 and var near ? near + before.Length : span.Text.IndexOf(text, StringComparison.Ordinal);
        return at >= 0 && length > 0 ? WorkspaceDiagnostics.FirstLine(span.Slice(at, text.Length)) : WorkspaceDiagnostics.FirstLine(span);
    }

    /// <summary>All texts that a document prints: its own, its bodies, and those of the people that it lists and the situations that it tells of.</summary>
    public static IEnumerable<ReviewedText> Of(WorkspaceModel model, DocumentDefinition document)
    {
        foreach (var text in DocumentTexts.Of(document).Select(t => t.Text).Prepend(document.Title))
        {
            if (text.Entries.Count > 1)
                yield return new ReviewedText(text.Entries, IsPublic: true);
        }

        var bodies = document.Languages.Select(document.BodyIn).OfType<BodyFile>().Distinct().ToList();
        if (bodies.Count > 1)
            yield return new ReviewedText([.. bodies.Select(EntryOf)], IsPublic: true) { Bodies = bodies };
        foreach (var mention in Mention.In(model, document))
        {
            foreach (var text in Printed(mention))
                yield return new ReviewedText(text.Text.Entries, mention.Person.Audience == Audience.Public && text.Audience == Audience.Public);
        }

        foreach (var text in OfSituations(model, document))
            yield return text;
    }

    private static IEnumerable<ReviewedText> OfSituations(WorkspaceModel model, DocumentDefinition document)
    {
        if (document.Date?.Latest is not { } day)
            yield break;
        foreach (var situation in model.Situations.Where(s => document.Bodies.Any(b => Calls(b, s.Id))))
        {
            var printed = from length in Enum.GetValues<TextLength>()
                          from language in document.Languages
                          select situation.TextFor(length, language, day);
            foreach (var text in printed.OfType<CaseText>().Distinct<CaseText>(ReferenceEqualityComparer.Instance).Where(t => t.Text.Entries.Count > 1))
                yield return new ReviewedText(text.Text.Entries, situation.Audience == Audience.Public && text.Audience == Audience.Public);
        }
    }

    private static bool Calls(BodyFile body, string id)
    {
        var text = body.Text;
        return text.IndexOf($"'{id}'", StringComparison.Ordinal) >= 0 || text.IndexOf($"\"{id}\"", StringComparison.Ordinal) >= 0;
    }

    private static IEnumerable<CaseText> Printed(Mention mention) =>
        mention.Document.Languages.Select(mention.TextIn).OfType<CaseText>().Distinct<CaseText>(ReferenceEqualityComparer.Instance).Where(t => t.Text.Entries.Count > 1);

    private static LocalizedEntry EntryOf(BodyFile body) => new(body.Language, body.Text.ToString(), FirstWords(body)) { State = body.State, Of = body.Of };

    // Messages show the line where the text begins, not all of it.
    private static SourceSpan FirstWords(BodyFile body)
    {
        var start = body.TextStart;
        while (start < body.File.Text.Length && char.IsWhiteSpace(body.File.Text[start]))
            start++;
        var end = body.File.Text.IndexOf('\n', start);
        return body.File.Span(start, (end < 0 ? body.File.Text.Length : end) - start);
    }
}
