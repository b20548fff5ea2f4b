using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model;

/// <summary>The names of one person or body in several languages.</summary>
/// <param name="Names">In the order of the file; each language once.</param>
/// <param name="Span">The whole value.</param>
public sealed record NameSet(IReadOnlyList<LocalizedName> Names, SourceSpan Span)
{
    /// <summary>The name in a language; null if there is none. No other language stands in for it.</summary>
    public LocalizedName? Find(LanguageTag language)
    {
        foreach (var name in Names)
        {
            if (name.Language == language)
                return name;
        }

        return null;
    }
}
