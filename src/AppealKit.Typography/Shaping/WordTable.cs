using AppealKit.Typography.Fonts;
using AppealKit.Unicode;
using AppealKit.Values;

namespace AppealKit.Typography.Shaping;

/// <summary>The shaped words of one font and language. Read without a lock, written with one; safe for several threads.</summary>
internal sealed class WordTable
{
    // Some thousand different words make up a batch; a text without end must not fill the memory.
    private const int MaxWords = 1 << 15;
    private const int LongestKept = 48;
    private const int FirstSize = 256;
    private readonly Lock _lock = new();
    private volatile Entry?[] _buckets = new Entry?[FirstSize];
    private ShapedWord? _space;
    private int _count;

    public WordTable(FontFile font, LanguageTag language)
    {
        Font = font;
        Language = language;
    }

    public FontFile Font { get; }

    public LanguageTag Language { get; }

    /// <summary>A word known already, which the font is known to show in full; null if it is not known.</summary>
    public ShapedWord? Find(ReadOnlySpan<char> word)
    {
        // Randomised by the library against words made to collide; nothing that is written depends on it.
        var hash = string.GetHashCode(word, StringComparison.Ordinal);
        var buckets = _buckets;
        for (var entry = buckets[hash & (buckets.Length - 1)]; entry is not null; entry = entry.Next)
        {
            if (entry.Hash == hash && word.SequenceEqual(entry.Word))
                return entry.Shaped;
        }

        return null;
    }

    /// <summary>A single space, of which there is one between any two words.</summary>
    public ShapedWord Space(Shaper shaper) => _space ??= new ShapedWord(shaper.Shape(Font, " ", Script.Latin, Language.Value));

    /// <summary>A word, shaped if it is not known.</summary>
    /// <param name="word">Letters that the font has.</param>
    /// <param name="shaper">Shapes what is not known.</param>
    public ShapedWord Get(ReadOnlySpan<char> word, Shaper shaper)
    {
        if (Find(word) is { } known)
            return known;
        var shaped = new ShapedWord(shaper.Shape(Font, word, ScriptOf(word), Language.Value));
        if (word.Length <= LongestKept)
            Keep(word.ToString(), shaped);
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

    private void Keep(string word, ShapedWord shaped)
    {
        lock (_lock)
        {
            if (Find(word) is not null)
                return;
            if (_count == MaxWords)
                (_buckets, _count) = (new Entry?[FirstSize], 0);
            if (_count == _buckets.Length)
                Grow();
            Put(_buckets, word, string.GetHashCode(word, StringComparison.Ordinal), shaped);
            _count++;
        }
    }

    // Readers keep the old buckets until they are done: entries never change.
    private void Grow()
    {
        var larger = new Entry?[_buckets.Length * 4];
        foreach (var bucket in _buckets)
        {
            for (var entry = bucket; entry is not null; entry = entry.Next)
                Put(larger, entry.Word, entry.Hash, entry.Shaped);
        }

        _buckets = larger;
    }

    private static void Put(Entry?[] buckets, string word, int hash, ShapedWord shaped)
    {
        ref var bucket = ref buckets[hash & (buckets.Length - 1)];
        Volatile.Write(ref bucket, new Entry(word, hash, shaped, bucket));
    }

    private sealed record Entry(string Word, int Hash, ShapedWord Shaped, Entry? Next);
}
