using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model;

/// <summary>A map of values.</summary>
/// <param name="Entries">The entries in the order of the file; keys are unique.</param>
/// <param name="Span">Where it is written.</param>
public sealed record DataMap(IReadOnlyList<KeyValuePair<string, DataValue>> Entries, SourceSpan Span) : DataValue(Span)
{
    /// <summary>The value of a key, or null.</summary>
    public DataValue? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key == key)
                return entry.Value;
        }

        return null;
    }

    /// <summary>The text of a key, or null if there is none or it is no text.</summary>
    public string? TextOf(string key) => (Find(key) as DataText)?.Text;
}
