using AppealKit.Typography.Fonts;
using AppealKit.Values;

namespace AppealKit.Typography.Shaping;

/// <summary>Words that were shaped before, for all documents of a batch. Bounded; safe for several threads.</summary>
public sealed class ShapeCache
{
    private readonly Lock _lock = new();

    // A dozen of fonts and languages at most: looking through them is quicker than hashing.
    private volatile WordTable[] _tables = [];

    internal WordTable TableOf(FontFile font, LanguageTag language) => Find(font, language) ?? Add(font, language);

    private WordTable? Find(FontFile font, LanguageTag language)
    {
        foreach (var table in _tables)
        {
            if (table.Font == font && table.Language.Value == language.Value)
                return table;
        }

        return null;
    }

    private WordTable Add(FontFile font, LanguageTag language)
    {
        lock (_lock)
        {
            if (Find(font, language) is { } known)
                return known;
            var added = new WordTable(font, language);
            _tables = [.. _tables, added];
            return added;
        }
    }
}
