using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Rules;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>
/// Words of ordinary language: those that the workspace's texts write small in three places and two texts at least. A family name that is such
/// a word says nothing alone. Counted only if there is a question.
/// </summary>
internal sealed class OrdinaryWords(WorkspaceModel seen, LetterTable letters)
{
    private const int FewestPlaces = 3;
    private const int FewestTexts = 2;

    private readonly Lazy<Dictionary<string, (int Places, int Texts, int Last)>> _counts = new(() => Count(seen, letters));

    /// <summary>True if a word of a skeleton is ordinary.</summary>
    public bool Contains(string skeleton) => _counts.Value.TryGetValue(skeleton, out var count) && count.Places >= FewestPlaces && count.Texts >= FewestTexts;

    private static Dictionary<string, (int Places, int Texts, int Last)> Count(WorkspaceModel seen, LetterTable letters)
    {
        var counts = new Dictionary<string, (int Places, int Texts, int Last)>(StringComparer.Ordinal);
        var reader = new SearchedText(letters, (_, _) => true);
        var number = 0;
        foreach (var text in TextsOf(seen))
        {
            number++;
            var words = reader.Read(text);
            for (var i = 0; i < words.Count; i++)
            {
                // Parts of ids and addresses are no words.
                if (words[i].IsCapital || words[i].Skeleton is not { } skeleton || words[i].Gap.HasFlag(WordGap.Joint) || (i + 1 < words.Count && words[i + 1].Gap.HasFlag(WordGap.Joint)))
                    continue;
                var (places, texts, last) = counts.GetValueOrDefault(skeleton);
                counts[skeleton] = (places + 1, last == number ? texts : texts + 1, number);
            }
        }

        return counts;
    }

    // All that one entry or body says counts as one text.
    private static IEnumerable<string> TextsOf(WorkspaceModel seen)
    {
        foreach (var document in seen.Documents)
        {
            foreach (var body in document.Bodies)
                yield return body.Text.ToString();
            yield return Joined(DocumentTexts.Of(document).SelectMany(t => t.Text.Entries).Select(e => e.Text));
        }

        foreach (var person in seen.People)
            yield return Joined(TextsOf(person.Events, person.Texts));
        foreach (var situation in seen.Situations)
            yield return Joined(TextsOf(situation.Events, situation.Texts));
    }

    private static IEnumerable<string> TextsOf(IReadOnlyList<CaseEvent> events, IReadOnlyList<CaseText> texts) =>
        events.SelectMany(e => e.Texts).Concat(texts.Select(t => t.Text)).SelectMany(t => t.Entries).Select(e => e.Text);

    private static string Joined(IEnumerable<string> texts) => string.Join('\n', texts);
}
