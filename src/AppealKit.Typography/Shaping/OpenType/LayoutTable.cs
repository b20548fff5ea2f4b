using AppealKit.Typography.Fonts.TrueType;

namespace AppealKit.Typography.Shaping.OpenType;

/// <summary>Table <c>GSUB</c> or <c>GPOS</c>: which lookups a script and language ask for.</summary>
internal sealed class LayoutTable
{
    public const int SubstitutionExtension = 7;
    public const int PositioningExtension = 9;
    private const int NoFeature = 0xFFFF;
    private readonly FontBytes _scripts;
    private readonly FontBytes _features;
    private readonly FontBytes _lookups;
    private readonly Lookup?[] _read;
    private readonly int _extensionType;
    private readonly int _glyphCount;

    public LayoutTable(FontBytes table, int extensionType, int glyphCount)
    {
        _scripts = Part(table, 4);
        _features = Part(table, 6);
        _lookups = Part(table, 8);
        _read = new Lookup?[_lookups.CountOf(_lookups.U16(0), 2, 2)];
        _extensionType = extensionType;
        _glyphCount = glyphCount;
    }

    /// <summary>A lookup by its index; null if there is none. Two threads may read the same: either is as good.</summary>
    public Lookup? Get(int index)
    {
        if ((uint)index >= (uint)_read.Length)
            return null;
        return _read[index] ??= new Lookup(_lookups.From(_lookups.U16(2 + index * 2)), _extensionType, _glyphCount);
    }

    /// <summary>The lookups of the wanted features, in the order in which they are applied.</summary>
    public Lookup[] Select(uint[] scripts, uint[] languages, uint[] features)
    {
        var system = LanguageSystem(scripts, languages);
        if (system.IsEmpty)
            return [];
        var isWanted = new bool[_read.Length];
        if (system.U16(2) != NoFeature)
            AddLookups(system.U16(2), isWanted);
        var count = system.CountOf(system.U16(4), 6, 2);
        for (var i = 0; i < count; i++)
        {
            int feature = system.U16(6 + i * 2);
            if (Array.IndexOf(features, _features.U32(2 + feature * 6)) >= 0)
                AddLookups(feature, isWanted);
        }

        var lookups = new List<Lookup>();
        for (var index = 0; index < isWanted.Length; index++)
        {
            if (isWanted[index] && Get(index) is { } lookup)
                lookups.Add(lookup);
        }

        return [.. lookups];
    }

    private static FontBytes Part(FontBytes table, int at) => table.U16(at) == 0 ? default : table.From(table.U16(at));

    private void AddLookups(int feature, bool[] isWanted)
    {
        if (feature >= _features.U16(0))
            return;
        var table = _features.From(_features.U16(2 + feature * 6 + 4));
        var count = table.CountOf(table.U16(2), 4, 2);
        for (var i = 0; i < count; i++)
        {
            int index = table.U16(4 + i * 2);
            if (index < isWanted.Length)
                isWanted[index] = true;
        }
    }

    private FontBytes LanguageSystem(uint[] scripts, uint[] languages)
    {
        var script = default(FontBytes);
        foreach (var tag in scripts)
        {
            script = Find(_scripts, 0, tag);
            if (!script.IsEmpty)
                break;
        }

        foreach (var tag in languages)
        {
            var system = Find(script, 2, tag);
            if (!system.IsEmpty)
                return system;
        }

        return Part(script, 0);
    }

    // Lists of scripts and of language systems have the same form: a count, then tags with offsets from the table's start.
    private static FontBytes Find(FontBytes table, int countAt, uint tag)
    {
        var count = table.CountOf(table.U16(countAt), countAt + 2, 6);
        for (var i = 0; i < count; i++)
        {
            var record = countAt + 2 + i * 6;
            if (table.U32(record) == tag)
                return table.From(table.U16(record + 4));
        }

        return default;
    }
}
