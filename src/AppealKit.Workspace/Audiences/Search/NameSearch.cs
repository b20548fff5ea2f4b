namespace AppealKit.Workspace.Audiences.Search;

/// <summary>Finds hidden names in a text: in any alphabet that we know, with endings, in any order, with other words between, with initials.</summary>
internal sealed class NameSearch
{
    // Between given and family name: a father's name, particles, initials.
    private const int MostBetween = 3;
    private const int ShortestAlone = 5;
    private const int ShortestAloneInSmall = 6;
    private const int LongestShort = 2;

    private readonly NameIndex _index;
    private readonly SeenNames _seen;
    private readonly OrdinaryWords _ordinary;
    private readonly SearchedText _reader;

    /// <summary>Makes a search.</summary>
    public NameSearch(NameIndex index, LetterTable letters, SeenNames seen, OrdinaryWords ordinary)
    {
        (_index, _seen, _ordinary) = (index, seen, ordinary);
        _reader = new SearchedText(letters, index.IsWanted);
    }

    /// <summary>What of the hidden names stands in a text, in order; each withheld text may come several times.</summary>
    public IEnumerable<WithheldHit> In(string text)
    {
        var words = _reader.Read(text);
        var likes = new List<WordLike>?[words.Count];
        // Given names, countries and words of every day come again and again.
        var (latin, cyrillic, others) = (Known(), Known(), Known());
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Skeleton is not { } skeleton)
                continue;
            var alphabet = Alphabets.Of(words.TextOf(i)[0]);
            var known = alphabet switch { Alphabet.Latin => latin, Alphabet.Cyrillic => cyrillic, _ => others };
            if (!known.TryGetValue(skeleton, out var found))
                known[skeleton] = found = _index.WordsLike(skeleton, alphabet);
            likes[i] = found is null ? null : AsWritten(found, words.TextOf(i)[0]);
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Skeleton is not { } skeleton)
                continue;
            foreach (var like in likes[i] ?? [])
            {
                if (Find(words, likes, i, like) is { } hit)
                    yield return hit;
            }

            foreach (var phrase in _index.PhrasesFrom(skeleton) ?? [])
            {
                if (FindPhrase(words, i, phrase.Phrase) is { } hit)
                    yield return hit;
            }
        }
    }

    // Касанов is Гасанов for Turkmens, but not Хасанов, which has the same skeleton.
    private static List<WordLike> AsWritten(List<WordLike> found, char first) =>
        first is 'h' or 'H' or 'k' or 'K' or 'x' or 'X' or 'х' or 'Х' or 'ҳ' or 'Ҳ' or 'һ' or 'Һ' && found.Exists(l => l.Word.IsTurned)
            ? found.FindAll(l => !l.Word.IsTurned || l.Word.Skeleton[0] != 'g')
            : found;

    private static Dictionary<string, List<WordLike>?> Known() => new(StringComparer.Ordinal);

    private WithheldHit? Find(SearchedWords words, List<WordLike>?[] likes, int at, WordLike like) => like.Word.Role switch
    {
        NameRole.Given => FindPair(words, likes, at, like, NameRole.Family),
        NameRole.Joined => like.Match == NameMatch.Plain ? Hit(words, at, at, like.Word.Owners.First(), isAlone: false) : null,
        _ => FindPair(words, likes, at, like, NameRole.Given)
            ?? (like.Match >= NameMatch.Loose ? FindInitial(words, at, like.Word) : null)
            ?? (like.Match == NameMatch.Plain ? FindAlone(words, at, like.Word) : null),
    };

    // Looks forward only: the other order is found from the other word.
    private WithheldHit? FindPair(SearchedWords words, List<WordLike>?[] likes, int at, WordLike like, NameRole wanted)
    {
        for (var next = at + 1; next < words.Count && next - at <= MostBetween + 1 && MayGoOn(words, at, next, like.Word.Role); next++)
        {
            foreach (var other in likes[next] ?? [])
            {
                if (other.Word.Role != wanted || !AreEnough(words[at], like, words[next], other) || OwnerOf(like.Word, other.Word) is not { } owner)
                    continue;
                if (!_seen.Cover(words, at, at, leastWords: 2) && !_seen.Cover(words, next, next, leastWords: 2))
                    return Hit(words, at, next, owner, isAlone: false);
            }

            if (!MayStandBetween(words, at, next))
                return null;
        }

        return null;
    }

    // Words that only resemble a name must look like one; short ones are found in anything.
    private static bool AreEnough(in SearchedWord a, WordLike first, in SearchedWord b, WordLike second)
    {
        var isSure = first.Match == NameMatch.Plain && second.Match == NameMatch.Plain && first.Word.Skeleton.Length >= 4 && second.Word.Skeleton.Length >= 4;
        return (isSure || (a.IsCapital && b.IsCapital)) && (int)first.Match + (int)second.Match > (int)NameMatch.Loose
            && MayStandBeside(first, second) && MayStandBeside(second, first);
    }

    // Яна is Ян before Ли; but before Лида it is not.
    private static bool MayStandBeside(WordLike word, WordLike other) =>
        word.Match != NameMatch.Near || word.Word.Skeleton.Length > LongestShort || other.Match == NameMatch.Plain;

    private static HiddenName? OwnerOf(NameWord a, NameWord b)
    {
        var (fewer, more) = a.Owners.Count < b.Owners.Count ? (a.Owners, b.Owners) : (b.Owners, a.Owners);
        return fewer.FirstOrDefault(more.Contains);
    }

    private static bool MayGoOn(SearchedWords words, int first, int next, NameRole role)
    {
        var gap = words[next].Gap;
        if (gap.HasFlag(WordGap.Stop))
            return false;
        // Mingelov, Mansur; but not: Mansur, Mingelov.
        if (gap.HasFlag(WordGap.Comma) && !(role == NameRole.Family && next == first + 1))
            return false;
        // A full stop behind a short word is one of an abbreviation; without a space behind it, one of an address.
        return !gap.HasFlag(WordGap.Point) || !gap.HasFlag(WordGap.Space) || words[next - 1].End - words[next - 1].Start <= 3 || words[next - 1].IsInitial;
    }

    private bool MayStandBetween(SearchedWords words, int first, int at)
    {
        var word = words[at];
        if (word.IsInitial || NameParticles.Contains(words.TextOf(at)))
            return true;
        // In addresses everything is small, and signs join the words.
        if (!word.IsCapital)
            return !words[first].IsCapital && word.Gap.HasFlag(WordGap.Joint);
        return !_seen.Cover(words, at, at, leastWords: 2);
    }

    private WithheldHit? FindInitial(SearchedWords words, int at, NameWord family)
    {
        // Little is left to guess behind a short name.
        if (!words[at].IsCapital || !family.SaysEnough || (family.Skeleton.Length < 4 && words[at].Skeleton != family.Skeleton))
            return null;
        foreach (var initial in InitialsAround(words, at))
        {
            foreach (var owner in family.Owners)
            {
                if (!owner.Initials.Contains(words[initial].Initial) || _seen.HasInitial(words[initial].Initial, family.Skeleton))
                    continue;
                if (!_seen.Cover(words, at, at, leastWords: 2))
                    return Hit(words, Math.Min(initial, at), Math.Max(initial, at), owner, isAlone: false);
            }
        }

        return null;
    }

    // M. Mingelov, M. K. Mingelov, Mingelov M., Mingelov, M.
    private static IEnumerable<int> InitialsAround(SearchedWords words, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= 2 && words[i].IsInitial && !words[i + 1].Gap.HasFlag(WordGap.Stop) && !words[i + 1].Gap.HasFlag(WordGap.Comma); i--)
            yield return i;
        for (var i = at + 1; i < words.Count && i - at <= 2 && words[i].IsInitial && !words[i].Gap.HasFlag(WordGap.Stop) && (i > at + 1 || !words[i].Gap.HasFlag(WordGap.Point)); i++)
            yield return i;
    }

    private WithheldHit? FindAlone(SearchedWords words, int at, NameWord family)
    {
        if (!family.SaysEnough || (family.Skeleton.Length < ShortestAlone && !family.Owners.Any(o => o.IsSingle)))
            return null;
        var isSmall = !words[at].IsCapital;
        if (isSmall && family.Skeleton.Length < ShortestAloneInSmall)
            return null;
        if (IsAdjective(words, at, family.Skeleton, isSmall))
            return null;
        var owner = family.Owners.FirstOrDefault(o => (o.IsSingle && (!o.IsShort || words[at].Skeleton == family.Skeleton)) || (o.SearchesFamilyAlone && family.Skeleton.Length >= ShortestAlone));
        if (owner is null || _seen.HasWord(family.Skeleton) || _seen.Cover(words, at, at, leastWords: 1) || _ordinary.Contains(family.Skeleton))
            return null;
        return Hit(words, at, at, owner, isAlone: true);
    }

    // Толстой, зимней: in its other cases such a name is a word of any text, unless it has a capital or is part of an address.
    private bool IsAdjective(SearchedWords words, int at, string family, bool isSmall)
    {
        var written = words.SkeletonOf(at);
        return NameStem.IsAdjective(family) && !written.AsSpan().StartsWith(family.AsSpan(0, family.Length - 1))
            && ((isSmall && !words[at].Gap.HasFlag(WordGap.Joint)) || _ordinary.Contains(written));
    }

    private WithheldHit? FindPhrase(SearchedWords words, int at, HiddenPhrase phrase)
    {
        var last = at + phrase.Words.Count - 1;
        if (last >= words.Count || (!words[at].IsCapital && !(last > at && words[at + 1].Gap.HasFlag(WordGap.Joint))))
            return null;
        for (var next = at + 1; next <= last; next++)
        {
            var skeleton = words.SkeletonOf(next);
            if (words[next].Gap.HasFlag(WordGap.Stop) || !phrase.Words[next - at].Any(w => HiddenPhrase.IsWord(skeleton, w)))
                return null;
        }

        return _seen.Cover(words, at, last, phrase.Words.Count)
            ? null
            : new WithheldHit(phrase.Withheld, words[at].Start, words[last].End - words[at].Start, IsAlone: phrase.Words.Count == 1);
    }

    private static WithheldHit Hit(SearchedWords words, int from, int to, HiddenName owner, bool isAlone) =>
        new(owner.Withheld, words[from].Start, words[to].End - words[from].Start, isAlone);
}
