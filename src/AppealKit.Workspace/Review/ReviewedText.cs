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

    /// <summary>All texts that a document prints: its own, its bodies, and those of the people that it lists.</summary>
    public static IEnumerable<ReviewedText> Of(WorkspaceModel model, DocumentDefinition document)
    {
        foreach (var text in DocumentTexts.Of(document).Select(t => t.Text).Prepend(document.Title))
        {
            if (text.Entries.Count > 1)
                yield return new ReviewedText(text.Entries, IsPublic: true);
        }

        var bodies = document.Bodies.Where(b => document.Languages.Contains(b.Language)).Select(EntryOf).ToList();
        if (bodies.Count > 1)
            yield return new ReviewedText(bodies, IsPublic: true);
        foreach (var mention in Mention.In(model, document))
        {
            foreach (var text in Printed(mention))
                yield return new ReviewedText(text.Text.Entries, mention.Person.Audience == Audience.Public && text.Audience == Audience.Public);
        }
    }

    private static IEnumerable<CaseText> Printed(Mention mention)
    {
        if (mention.Member.Text is not null || mention.Group.Layout is CaseLayout.Names or CaseLayout.None)
            return [];
        var length = mention.Group.Layout == CaseLayout.Paragraph ? TextLength.Paragraph : TextLength.Line;
        return mention.Document.Languages.Select(l => mention.Person.TextFor(length, l, mention.Day)).OfType<CaseText>().Distinct<CaseText>(ReferenceEqualityComparer.Instance)
            .Where(t => t.Text.Entries.Count > 1);
    }

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
