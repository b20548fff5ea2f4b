using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml;

/// <summary>A map of keys to values.</summary>
/// <param name="Entries">The entries in the order of the file; keys are unique.</param>
/// <param name="Span">Where it is written.</param>
public sealed record MappingNode(IReadOnlyList<MappingEntry> Entries, SourceSpan Span) : PositionedNode(Span)
{
    /// <summary>True if the file has syntax errors, so that entries may have been lost: do not complain of what is missing.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>The entry of a key, or null.</summary>
    public MappingEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }

        return null;
    }
}
