using AppealKit.Composition.Templates;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Drafts;

/// <summary>Lists what of a copied document speaks of a time, with its place in the new files.</summary>
/// <param name="model">The model as the public sees it.</param>
/// <param name="packs">The language packs.</param>
/// <param name="source">The earlier document.</param>
/// <param name="request">The new one.</param>
internal sealed class RolledTimes(WorkspaceModel model, LanguagePackStore packs, DocumentDefinition source, DraftRequest request)
{
    private readonly HashSet<int> _linesOfTexts = [];

    /// <summary>The sentences and dates, by language.</summary>
    /// <param name="files">The new files, the definition first.</param>
    /// <param name="edits">The edits that made the definition.</param>
    public List<TimeBoundSentence> In(List<DraftFile> files, TextEdits edits)
    {
        var found = new List<TimeBoundSentence>();
        var anniversary = source.Occasion is { } occasion ? model.FindOccasion(occasion.Id)?.AnniversaryIn(occasion.Year) : null;
        foreach (var language in source.Languages)
        {
            if (packs.Load(language)?.Value is not { } pack)
                continue;
            var search = new TimeBoundSentences(pack, anniversary);
            foreach (var entry in OwnTexts().Select(t => t.Find(language)).OfType<LocalizedEntry>())
                AddSentences(found, files[0], edits, entry, search);
            if (source.BodyIn(language) is not { } body)
                continue;
            foreach (var (start, sentence) in search.In(body.Text.ToString()))
                found.Add(new TimeBoundSentence($"cases/documents/{request.Id}/body.{language}.md", body.File.Span(body.TextStart + start, 0).Position.Line, sentence));
        }

        AddDates(found, files[0]);
        return found;
    }

    private IEnumerable<LocalizedText> OwnTexts()
    {
        yield return source.Title;
        foreach (var text in Others().OfType<LocalizedText>())
            yield return text;
    }

    private IEnumerable<LocalizedText?> Others()
    {
        yield return source.Subtitle;
        yield return source.Event?.Name;
        yield return source.Epigraph?.Text;
        foreach (var addressee in source.Addressees)
            yield return addressee.Salutation;
        foreach (var group in source.Cases)
        {
            yield return group.Heading;
            yield return group.Intro;
            foreach (var member in group.People)
                yield return member.Text;
        }

        foreach (var recommendations in source.Recommendations)
        {
            yield return recommendations.Lead;
            foreach (var item in recommendations.Items)
                yield return item.Text;
        }

        yield return source.Hearing?.AtIssue;
        yield return source.Hearing?.ThisSession;
        yield return source.Closing;
    }

    // The words stand below the place of their entry; what went with a person who was freed is in the file no more.
    private void AddSentences(List<TimeBoundSentence> found, DraftFile file, TextEdits edits, LocalizedEntry entry, TimeBoundSentences search)
    {
        if (entry.Span is not { } span || edits.Map(span.Start) is not { } place)
            return;
        foreach (var (start, sentence) in search.In(entry.Text))
        {
            var words = entry.Text[start..].Split((char[]?)null, 4, StringSplitOptions.RemoveEmptyEntries);
            var at = file.Text.IndexOf(string.Join(' ', words.Take(3)), place, StringComparison.Ordinal);
            if (at < 0)
                at = file.Text.IndexOf(words[0], place, StringComparison.Ordinal);
            var line = file.Text.AsSpan(0, Math.Max(place, at)).Count('\n') + 1;
            _linesOfTexts.Add(line);
            found.Add(new TimeBoundSentence(file.Path, line, sentence));
        }
    }

    // Deadlines, hearings, counts of supporters: keys with a date of last year. Those of the document itself are new already.
    private void AddDates(List<TimeBoundSentence> found, DraftFile file)
    {
        var lines = file.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (!line.StartsWith('#') && !lines[i].StartsWith("date:", StringComparison.Ordinal) && !lines[i].StartsWith("occasion:", StringComparison.Ordinal)
                && HasDate(line) && !_linesOfTexts.Contains(i + 1))
                found.Add(new TimeBoundSentence(file.Path, i + 1, line));
        }
    }

    // "2025 or "2025-…, as dates are written in files.
    private static bool HasDate(string line)
    {
        for (var at = line.IndexOf('"'); at >= 0 && at + 5 < line.Length; at = line.IndexOf('"', at + 1))
        {
            if (line.AsSpan(at + 1, 2) is "19" or "20" && char.IsAsciiDigit(line[at + 3]) && char.IsAsciiDigit(line[at + 4]) && line[at + 5] is '"' or '-' or '~' or '?' or '%' or '/')
                return true;
        }

        return false;
    }
}
