using AppealKit.Values;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Yaml;

namespace AppealKit.Signatories.Import;

/// <summary>The headers and answers that an import knows without being told: <c>words.yaml</c>, which the program brings along.</summary>
internal sealed class FormWords
{
    private const string Resource = "AppealKit.Signatories.Import.words.yaml";

    private FormWords()
    {
    }

    /// <summary>The fields of headers, with how much a header is preferred: the lower the more.</summary>
    public Dictionary<string, (FormField Field, int Rank)> Headers { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that may stand before a question for consent.</summary>
    public List<string> Courtesies { get; } = [];

    /// <summary>Public places that may stand behind one.</summary>
    public List<string> Places { get; } = [];

    /// <summary>Brackets at the end of one that change nothing.</summary>
    public HashSet<string> Asides { get; } = new(StringComparer.Ordinal);

    /// <summary>Beginnings of words that make a header one that may ask about names.</summary>
    public List<IReadOnlyList<string>> Doubtful { get; } = [];

    /// <summary>Words with which a yes may mean that a name is to be hidden.</summary>
    public HashSet<string> HidingWords { get; } = new(StringComparer.Ordinal);

    /// <summary>Beginnings of such words.</summary>
    public List<string> HidingBeginnings { get; } = [];

    /// <summary>How answers to the question for consent want their names shown.</summary>
    public Dictionary<string, SignatoryDisplay> Show { get; } = new(StringComparer.Ordinal);

    /// <summary>Answers that say nothing to the question whether somebody wants to be anonymous.</summary>
    public HashSet<string> PlainNoes { get; } = new(StringComparer.Ordinal);

    /// <summary>What may stand before, behind and between answers and changes nothing.</summary>
    public HashSet<string> Polite { get; } = new(StringComparer.Ordinal);

    /// <summary>What may stand behind an answer about the text and changes nothing.</summary>
    public List<string> About { get; } = [];

    /// <summary>How far answers have come.</summary>
    public Dictionary<string, SignatoryState> States { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether an organisation signs: true, or a person: false.</summary>
    public Dictionary<string, bool> SignsAs { get; } = new(StringComparer.Ordinal);

    /// <summary>Codes of countries.</summary>
    public Dictionary<string, CountryCode> Countries { get; } = new(StringComparer.Ordinal);

    /// <summary>Languages.</summary>
    public Dictionary<string, LanguageTag> Languages { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    public static FormWords Read()
    {
        using var stream = typeof(FormWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("the words of forms are missing from the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var root = (MappingNode)new YamlReader().Read("(built-in)/words.yaml", bytes).Value!;
        var words = new FormWords();
        foreach (var (field, items) in Lists(root, "headers"))
        {
            for (var i = 0; i < items.Count; i++)
                words.Headers.Add(Key(items[i]), (ChoiceNames<FormField>.Find(field)!.Value, i));
        }

        words.Courtesies.AddRange(Items(root, "courtesies").Select(Key));
        words.Places.AddRange(Items(root, "places").Select(Key));
        words.Asides.UnionWith(Items(root, "asides").Select(Key));
        words.Doubtful.AddRange(Items(root, "doubtful").Select(i => ((SequenceNode)i).Items.Select(Key).ToList()));
        var hiding = (MappingNode)root.Find("hiding")!.Value;
        words.HidingWords.UnionWith(Items(hiding, "words").Select(Key));
        words.HidingBeginnings.AddRange(Items(hiding, "beginnings").Select(Key));

        var answers = (MappingNode)root.Find("answers")!.Value;
        Fill(words.Show, answers, "show", AnswerText.Key, name => ChoiceNames<SignatoryDisplay>.Find(name)!.Value);
        Fill(words.States, answers, "state", AnswerText.Key, name => ChoiceNames<SignatoryState>.Find(name)!.Value);
        words.PlainNoes.UnionWith(Items(answers, "plain_no").Select(AnswerKey));
        words.Polite.UnionWith(Items(answers, "polite").Select(AnswerKey));
        words.About.AddRange(Items(answers, "about").Select(AnswerKey));
        Fill(words.SignsAs, answers, "signs_as", CellText.Key, name => name == "organisation");
        Fill(words.Countries, root, "countries", CellText.Key, CountryCode.Of);
        Fill(words.Languages, root, "languages", CellText.Key, LanguageTag.Of);
        return words;
    }

    private static void Fill<T>(Dictionary<string, T> words, MappingNode owner, string key, Func<string, string> keyOf, Func<string, T> read)
    {
        foreach (var (name, items) in Lists(owner, key))
        {
            foreach (var item in items)
                words.Add(keyOf(((ScalarNode)item).Value), read(name));
        }
    }

    private static IEnumerable<(string Key, IReadOnlyList<PositionedNode> Items)> Lists(MappingNode owner, string key) =>
        ((MappingNode)owner.Find(key)!.Value).Entries.Select(e => (e.Key.Value, ((SequenceNode)e.Value).Items));

    private static IReadOnlyList<PositionedNode> Items(MappingNode owner, string key) => ((SequenceNode)owner.Find(key)!.Value).Items;

    private static string AnswerKey(PositionedNode node) => AnswerText.Key(((ScalarNode)node).Value);

    private static string Key(PositionedNode node) => CellText.Key(((ScalarNode)node).Value);
}
