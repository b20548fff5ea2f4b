using AppealKit.Values;
using AppealKit.Yaml;

namespace AppealKit.Workspace.Review;

/// <summary>The words of one language that tell whether somebody is held or free.</summary>
/// <param name="Held">Words for being held, and for asking that it end.</param>
/// <param name="Asked">Words that ask for a release, or deny it, in the words of <paramref name="Freed"/>.</param>
/// <param name="Freed">Words for a release.</param>
/// <param name="Left">Words for a life abroad.</param>
/// <param name="Died">Words for a death.</param>
internal sealed record FateWords(WordList Held, WordList Asked, WordList Freed, WordList Left, WordList Died)
{
    private const string Resource = "AppealKit.Workspace.Review.fate-words.yaml";

    /// <summary>True if a sentence speaks of somebody as held, or asks for their release.</summary>
    /// <param name="sentence">The sentence, case-folded and in one line.</param>
    public bool Holds(string sentence) => Held.IsIn(sentence) || Asked.IsIn(sentence);

    /// <summary>True if a sentence tells what became of somebody.</summary>
    /// <param name="sentence">The sentence, case-folded and in one line.</param>
    /// <param name="kind">What became of them.</param>
    public bool Tells(string sentence, FateKind kind)
    {
        var news = Asked.Without(sentence);
        return kind switch
        {
            FateKind.Died => Died.IsIn(news),
            FateKind.Left => Left.IsIn(news) || Freed.IsIn(news),
            _ => Freed.IsIn(news) || Left.IsIn(news) || Died.IsIn(news),
        };
    }

    // Read once, and only if a document names somebody who is held no longer.
    private static readonly Lazy<Dictionary<string, FateWords>> ByTag = new(Read);

    private static Dictionary<string, FateWords> Read()
    {
        using var stream = typeof(FateWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("the words of a release are missing from the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var root = (MappingNode)new YamlReader().Read("(built-in)/fate-words.yaml", bytes).Value!;
        var byTag = new Dictionary<string, FateWords>(StringComparer.Ordinal);
        foreach (var (tag, words) in root.Entries)
        {
            var lists = (MappingNode)words;
            byTag[tag.Value] = new FateWords(List(lists, "held"), List(lists, "asked"), List(lists, "freed"), List(lists, "left"), List(lists, "died"));
        }

        return byTag;
    }

    /// <summary>The words of a language, or of the language whose variety it is; null if there are none.</summary>
    public static FateWords? Of(LanguageTag language) => ByTag.Value.GetValueOrDefault(language.Value) ?? ByTag.Value.GetValueOrDefault(language.Language);

    private static WordList List(MappingNode lists, string key) => new(((ScalarNode)lists.Find(key)!.Value).Value);
}
