using AppealKit.Unicode;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>
/// How a word of a name is spelled where letters alone do not tell: as the other alphabet hears it (<c>White</c> is <c>Уайт</c>, <c>Bourgeois</c> is <c>Буржуа</c>),
/// or as its own language writes what Russian made of it (<c>Кадыров</c> is <c>Qodirov</c>). What is spelled so in one alphabet only is not looked for in
/// the other one, where it would be another word.
/// </summary>
/// <param name="letters">What letters sound like.</param>
internal sealed class OtherSounds(LetterTable letters)
{
    private static readonly string[] ToCyrillicRules =
    [
        SoundRules.English, SoundRules.EnglishWithE, SoundRules.French, SoundRules.German, SoundRules.GermanForOthers, SoundRules.Polish, SoundRules.Turkic, SoundRules.Uzbek, SoundRules.Turkmen, SoundRules.TurkmenGlide,
    ];

    // Qora is another name than Gora: a word of less is too many others.
    private const int ShortestTurned = 4;
    private const string TajikLetters = "қғҳҷӯӣ";

    private static readonly string[] FamilyEndings = ["ov$", "ev$", "ova$", "eva$", "ов$", "ев$", "ова$", "ева$"];

    private readonly Lazy<SoundTable[]> _toCyrillic = new(() => Array.ConvertAll(ToCyrillicRules, r => new SoundTable(r)));
    private readonly Lazy<SoundTable[]> _toUzbek = new(() => [new SoundTable(SoundRules.ToUzbek), new SoundTable(SoundRules.ToUzbekRounded)]);
    private readonly Lazy<SoundTable[]> _toTurkish = new(() => [new SoundTable(SoundRules.ToTurkish), new SoundTable(SoundRules.ToAzerbaijani)]);
    private readonly Lazy<SoundTable[]> _toLatin = new(() => [new SoundTable(SoundRules.ToPolish), new SoundTable(SoundRules.ToWestern)]);
    private readonly Lazy<SoundTable> _withDots = new(() => new SoundTable(SoundRules.WithDots));
    private readonly Lazy<SoundTable> _givenWithDots = new(() => new SoundTable(SoundRules.GivenWithDots));
    private readonly Lazy<SoundTable> _withoutMarks = new(() => new SoundTable(SoundRules.WithoutMarks));
    private readonly Lazy<SoundTable> _oneName = new(() => new SoundTable(SoundRules.OneName));
    private readonly Lazy<SoundTable> _turned = new(() => new SoundTable(SoundRules.TurnedBeginning));
    private readonly Lazy<SoundTable> _tajik = new(() => new SoundTable(SoundRules.Tajik));
    private readonly Dictionary<string, List<OtherSound>> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OtherSound>> _family = new(StringComparer.Ordinal);

    /// <summary>These spellings; some may be those that the word has anyway.</summary>
    public List<OtherSound> Of(string word, NameRole role)
    {
        // Thousands of people share their given names.
        var known = role == NameRole.Given ? _given : _family;
        if (!known.TryGetValue(word, out var sounds))
            known[word] = sounds = Find("^" + Casing.Fold(Normalizer.ToNfc(word)) + "$", role);
        return sounds;
    }

    private List<OtherSound> Find(string word, NameRole role)
    {
        var sounds = new List<OtherSound>();
        Add(sounds, _oneName.Value.Write(word), Alphabet.Any);
        var isUzbek = role == NameRole.Given || EndsLikeFamilies(word);
        if (Alphabets.Of(word[1]) == Alphabet.Cyrillic)
        {
            Add(sounds, (role == NameRole.Given ? _givenWithDots : _withDots).Value.Write(word), Alphabet.Latin);
            if (word.AsSpan().IndexOfAny(TajikLetters) >= 0)
                Add(sounds, _tajik.Value.Write(word), Alphabet.Any);
            foreach (var table in _toLatin.Value)
                Add(sounds, table.Write(word), Alphabet.Latin);
        }
        else
        {
            Add(sounds, _withoutMarks.Value.Write(word), Alphabet.Any);
            foreach (var table in _toCyrillic.Value)
                Add(sounds, table.Write(word), Alphabet.Cyrillic);
        }

        foreach (var table in _toTurkish.Value)
            Add(sounds, table.Write(word), Alphabet.Latin);
        foreach (var table in isUzbek ? _toUzbek.Value : [])
            Add(sounds, table.Write(word), Alphabet.Latin);
        AddTurned(sounds, word);
        return sounds;
    }

    // Behind the others: what they find, too, is found by more of its forms.
    private void AddTurned(List<OtherSound> sounds, string word)
    {
        if (_turned.Value.Write(word) is not { } written || WordSkeleton.Of(written, letters) is not { Length: >= ShortestTurned } skeleton)
            return;
        if (!sounds.Exists(s => s.Skeleton == skeleton && s.Only == Alphabet.Any))
            sounds.Add(new OtherSound(skeleton, Alphabet.Any, IsTurned: true));
    }

    private void Add(List<OtherSound> sounds, string? written, Alphabet only)
    {
        if (written is not null)
            sounds.Add(new OtherSound(WordSkeleton.Of(written, letters), only));
    }

    private static bool EndsLikeFamilies(string word)
    {
        foreach (var ending in FamilyEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
