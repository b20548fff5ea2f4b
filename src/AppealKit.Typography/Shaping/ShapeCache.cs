using System.Collections.Concurrent;
using AppealKit.Typography.Fonts;
using AppealKit.Values;

namespace AppealKit.Typography.Shaping;

/// <summary>Words that were shaped before, for all documents of a batch. Bounded; safe for several threads.</summary>
public sealed class ShapeCache
{
    private readonly ConcurrentDictionary<(FontFile Font, LanguageTag Language), WordTable> _tables = new();

    internal WordTable TableOf(FontFile font, LanguageTag language) =>
        _tables.TryGetValue((font, language), out var table) ? table : _tables.GetOrAdd((font, language), new WordTable(font, language));
}
