using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model;

/// <summary>The names of one person or body in several languages.</summary>
/// <param name="Names">In the order of the file, each language once; none if the entry lacks a name, which is reported.</param>
/// <param name="Span">The whole value.</param>
public sealed record NameSet(IReadOnlyList<LocalizedName> Names, SourceSpan Span)
{
    /// <summary>The name in a language; null if there is none. No other language stands in for it, but <c>en</c> does for <c>en-US</c>.</summary>
    public LocalizedName? Find(LanguageTag language)
    {
        foreach (var name in Names)
        {
            if (name.Language == language)
                return name;
        }

        return language.WithoutRegion is var everywhere && everywhere != language ? Find(everywhere) : null;
    }

    /// <summary>The name in a language, else the first one; null if there is none at all, as in an entry with errors.</summary>
    public LocalizedName? FindOrFirst(LanguageTag language) => Find(language) ?? (Names.Count > 0 ? Names[0] : null);
}
