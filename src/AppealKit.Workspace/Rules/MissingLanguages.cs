using AppealKit.Values;

namespace AppealKit.Workspace.Rules;

/// <summary>Which languages of a document something lacks.</summary>
internal static class MissingLanguages
{
    /// <summary>The languages that are missing, for a message: <c>`ru` and `tk`</c>; null if none is.</summary>
    public static string? Of(IReadOnlyList<LanguageTag> wanted, Func<LanguageTag, bool> has)
    {
        List<string>? missing = null;
        foreach (var language in wanted)
        {
            if (!has(language))
                (missing ??= []).Add($"`{language}`");
        }

        return missing switch
        {
            null => null,
            { Count: 1 } => missing[0],
            _ => string.Join(", ", missing.Take(missing.Count - 1)) + " and " + missing[^1],
        };
    }
}
