using System.Collections.Concurrent;
using AppealKit.Typography.Fonts;
using AppealKit.Unicode;
using AppealKit.Values;

namespace AppealKit.Typography.Shaping;

/// <summary>The shaped words of one font and language.</summary>
internal sealed class WordTable
{
    // Some thousand different words make up a batch; a text without end must not fill the memory.
    private const int MaxWords = 1 << 15;
    private const int LongestKept = 48;
    private readonly ConcurrentDictionary<string, ShapedWord> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private ShapedWord? _space;
    private int _count;

    public WordTable(FontFile font, LanguageTag language)
    {
        Font = font;
        Language = language;
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public FontFile Font { get; }

    public LanguageTag Language { get; }

    /// <summary>A word known already, which the font is known to show in full; null if it is not known.</summary>
    public ShapedWord? Find(ReadOnlySpan<char> word) => _bySpan.TryGetValue(word, out var shaped) ? shaped : null;

    /// <summary>A single space, of which there is one between any two words.</summary>
    public ShapedWord Space(Shaper shaper) => _space ??= new ShapedWord(shaper.Shape(Font, " ", Script.Latin, Language.Value));

    /// <summary>A word, shaped if it is not known.</summary>
    /// <param name="word">Letters that the font has.</param>
    /// <param name="shaper">Shapes what is not known.</param>
    public ShapedWord Get(ReadOnlySpan<char> word, Shaper shaper)
    {
        if (_bySpan.TryGetValue(word, out var known))
            return known;
        var shaped = new ShapedWord(shaper.Shape(Font, word, ScriptOf(word), Language.Value));
        if (word.Length > LongestKept)
            return shaped;
        if (Interlocked.Increment(ref _count) > MaxWords)
        {
            _words.Clear();
            _count = 0;
        }

        _words[word.ToString()] = shaped;
        return shaped;
    }

    // Digits and punctuation have no script; they are shaped alike in Latin and Cyrillic.
    private static Script ScriptOf(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (Scripts.Of(rune.Value) is var script and not (Script.Common or Script.Inherited or Script.Unknown))
                return script;
        }

        return Script.Latin;
    }
}
