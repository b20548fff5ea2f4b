using AppealKit.Composition.Binding;
using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Functions;

/// <summary>
/// Words that ask for a form: <c>genitive</c>, <c>feminine_dative</c>, <c>adjective</c>. A language that lacks a form gives its usual one, so that
/// a shared template serves all languages; a word that no language knows is a slip of the hand.
/// </summary>
internal static class FormWord
{
    private static readonly string[] Words =
    [
        .. Enum.GetValues<GrammaticalCase>().Select(ModelWords.Of), "locative", "ablative", "masculine", "feminine", "neuter", "singular", "plural",
    ];

    /// <summary>The nearest known word for a message, if the word is known neither to the pack nor to grammar.</summary>
    /// <param name="word">The word that was written.</param>
    /// <param name="own">The words that the pack knows, and those of this function.</param>
    /// <returns>Null if the word is known; else what to do.</returns>
    public static string? HintFor(string word, IReadOnlyCollection<string> own)
    {
        if (word.Length == 0 || own.Contains(word) || word.Split('_').All(w => Words.Contains(w) || own.Contains(w)))
            return null;
        var known = own.Concat(Words).Distinct().ToList();
        return NameSuggestion.Nearest(word, known) is { } near ? $"Did you mean `{near}`?" : $"There are: {string.Join(", ", known)}.";
    }
}
