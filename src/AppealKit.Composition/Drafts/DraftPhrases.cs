using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Languages;
using AppealKit.Values;

namespace AppealKit.Composition.Drafts;

/// <summary>Words of language packs in new files. What a pack lacks stands in another language and in square brackets, so that nobody overlooks it, and is a finding.</summary>
/// <param name="packs">The packs.</param>
/// <param name="first">The language that stands in for others.</param>
internal sealed class DraftPhrases(LanguagePackStore packs, LanguageTag first)
{
    /// <summary>What the keys of phrases begin with that tell an author what to write.</summary>
    public const string Prefix = "draft.";

    private readonly HashSet<(LanguageTag Language, string Key)> _asked = [];
    private readonly List<Diagnostic> _missing = [];

    /// <summary>What packs lack, each once.</summary>
    public IReadOnlyList<Diagnostic> Missing => _missing;

    /// <summary>A phrase.</summary>
    public string Of(LanguageTag language, string key)
    {
        var pack = packs.Load(language)?.Value ?? throw new InvalidOperationException($"the language {language} was not checked to have a pack");
        var phrase = pack.WithFallback(InsteadOf(language, key)).Phrase(key, place: null);
        if (phrase.Diagnostic is { } diagnostic && _asked.Add((language, key)))
            _missing.Add(diagnostic);
        // What a person must write stands in brackets of its own.
        var text = phrase.Text.StartsWith("[[", StringComparison.Ordinal) ? phrase.Text[1..^1] : phrase.Text;
        return pack.Capitalize(text);
    }

    /// <summary>A phrase as a value of YAML, in quotes.</summary>
    public string Quoted(LanguageTag language, string key) => Quoted(Of(language, key));

    /// <summary>A text as a value of YAML, in quotes.</summary>
    public static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private Func<LanguagePack?> InsteadOf(LanguageTag language, string key) => () =>
        packs.Load(first)?.Value is { } pack && language != first && pack.HasPhrase(key) ? pack : packs.Load(LanguageTag.Of("en"))?.Value;
}
