using AppealKit.Unicode;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Names;

/// <summary>Finds names of people of the workspace that are spelled as we do not spell them, in any script.</summary>
internal sealed class SpellingSearch
{
    private static readonly HashSet<string> NoOne = [];

    // A shorter skeleton with one letter changed is another name.
    private const int ShortestFamily = 5;
    private const int ShortestGiven = 3;
    private const int LongestEnding = 3;

    private readonly Dictionary<string, List<KnownName>> _byFamily = new(StringComparer.Ordinal);
    private readonly List<(string Folded, KnownName Name)> _listed = [];
    private readonly List<KnownName> _names = [];
    private readonly Lazy<HashSet<string>> _otherWords;
    private readonly List<string> _titles = [];

    /// <summary>Makes a search for the people of a model.</summary>
    public SpellingSearch(WorkspaceModel model)
    {
        foreach (var person in model.People)
        {
            if (KnownName.Of(person) is not { } name)
                continue;
            _names.Add(name);
            foreach (var family in name.Family)
            {
                Add(family, name);
                foreach (var near in Deletions(family))
                    Add(near, name);
            }

            foreach (var spelling in person.Spellings)
                _listed.Add((Casing.Fold(Normalizer.ToNfc(spelling.Value)), name));
        }

        // Sources keep their own spelling.
        foreach (var source in model.Sources)
            _titles.AddRange(source.Versions.Select(v => v.Own?.Title).Append(source.Title).OfType<string>().Where(t => t.Contains(' ', StringComparison.Ordinal)));
        _otherWords = new Lazy<HashSet<string>>(() => OtherWords(model));
    }

    /// <summary>What a text spells otherwise than we do, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="concerned">Whom the text is about, as far as it is known: a family name alone that is nearly theirs is probably theirs.</param>
    public IReadOnlyList<SpellingFinding> In(string text, IReadOnlySet<string>? concerned = null)
    {
        var findings = new List<SpellingFinding>();
        var words = NameWords.Of(text, _titles);
        for (var i = 0; i < words.Count; i++)
        {
            if (Listed(text, words, i) is { } listed)
            {
                findings.Add(listed);
                continue;
            }

            if (i > 0 && words[i].FollowsAtOnce && (Like(words[i - 1], words[i], text) ?? Like(words[i], words[i - 1], text)) is { } found
                && !findings.Exists(f => f.Start <= found.Start && f.Start + f.Length > found.Start))
                findings.Add(found);
        }

        findings.AddRange(new LoneFamilyNames(text, words, concerned ?? NoOne, Candidates, IsOurs).Find().Where(f => !findings.Exists(o => o.Start < f.Start + f.Length && f.Start < o.Start + o.Length)));
        return [.. findings.OrderBy(f => f.Start)];
    }

    // The name of somebody is nobody else's in another spelling.
    private bool IsOurs(string word) => _names.Exists(n => n.IsOurs(word)) || _otherWords.Value.Contains(Casing.Fold(Normalizer.ToNfc(word)));

    // Organisations, those who sign and those who can be written to have names of their own. Ledgers can be long: they are read when a word needs it.
    private static HashSet<string> OtherWords(WorkspaceModel model)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var names = model.Organisations.SelectMany(o => o.Name.Names).Concat(model.Ledgers.SelectMany(l => l.Signatories).SelectMany(s => s.Name?.Names ?? [])).Select(n => n.Form)
            .Concat(model.Documents.SelectMany(d => d.Contacts).SelectMany(c => c.Name?.Entries ?? []).Select(e => e.Text));
        foreach (var name in names)
        {
            foreach (var word in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
                words.Add(Casing.Fold(Normalizer.ToNfc(word)));
        }

        return words;
    }

    private SpellingFinding? Listed(string text, List<TextWord> words, int at)
    {
        var start = words[at].Start;
        foreach (var (spelling, name) in _listed)
        {
            var length = spelling.Length;
            if (start + length > text.Length || Casing.Fold(Normalizer.ToNfc(text.Substring(start, length))) != spelling)
                continue;
            var end = start + length;
            while (end < text.Length && end - start - length <= LongestEnding && char.IsLetter(text[end]))
                end++;
            if (end == text.Length || !char.IsLetter(text[end]))
                return new SpellingFinding(start, length, text.Substring(start, length), name, IsListed: true);
        }

        return null;
    }

    private SpellingFinding? Like(TextWord given, TextWord family, string text)
    {
        var skeleton = NameSkeleton.Of(family.Text);
        if (skeleton.Length < ShortestFamily)
            return null;
        foreach (var candidate in Candidates(skeleton))
        {
            if (candidate.IsOurs(given.Text) && candidate.IsOurs(family.Text))
                return null;
            if (!candidate.Family.Any(f => IsNear(skeleton, f)) || !candidate.Given.Any(g => g.Length >= ShortestGiven && IsNear(NameSkeleton.Of(given.Text), g)))
                continue;
            var start = Math.Min(given.Start, family.Start);
            var end = Math.Max(given.End, family.End);
            return new SpellingFinding(start, end - start, text[start..end], candidate, IsListed: false);
        }

        return null;
    }

    private IEnumerable<KnownName> Candidates(string skeleton)
    {
        var seen = new HashSet<KnownName>();
        for (var length = skeleton.Length; length >= ShortestFamily && length >= skeleton.Length - LongestEnding; length--)
        {
            var stem = skeleton[..length];
            foreach (var key in Deletions(stem).Prepend(stem))
            {
                foreach (var name in _byFamily.GetValueOrDefault(key) ?? [])
                {
                    if (seen.Add(name))
                        yield return name;
                }
            }
        }
    }

    // The same, one letter apart, or the same with an ending.
    private static bool IsNear(string word, string name) =>
        word == name
        || (word.StartsWith(name, StringComparison.Ordinal) && word.Length - name.Length <= LongestEnding)
        || (name.Length >= ShortestGiven + 1 && NameSkeleton.AreOneApart(word, name))
        || (word.Length > name.Length && name.Length >= ShortestFamily && NameSkeleton.AreOneApart(word.AsSpan(0, name.Length), name));

    private static IEnumerable<string> Deletions(string word)
    {
        for (var i = 0; i < word.Length; i++)
            yield return word.Remove(i, 1);
    }

    private void Add(string key, KnownName name)
    {
        if (!_byFamily.TryGetValue(key, out var names))
            _byFamily[key] = names = [];
        if (!names.Contains(name))
            names.Add(name);
    }
}
