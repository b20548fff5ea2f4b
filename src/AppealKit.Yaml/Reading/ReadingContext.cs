using AppealKit.Diagnostics;
using AppealKit.Values;

namespace AppealKit.Yaml.Reading;

/// <summary>What the reading of one file shares: where findings go, and the language of plain strings.</summary>
public sealed class ReadingContext
{
    // Boxed: a dictionary of a value type is compiled anew at every start of the program.
    private readonly Dictionary<string, object?> _languages = new(StringComparer.Ordinal);

    /// <summary>A context.</summary>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="firstLanguage">The language of a plain string where a text in several languages may stand.</param>
    public ReadingContext(DiagnosticBag diagnostics, LanguageTag firstLanguage)
    {
        Diagnostics = diagnostics;
        FirstLanguage = firstLanguage;
    }

    /// <summary>Takes the findings.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The language of a plain string where a text in several languages may stand.</summary>
    public LanguageTag FirstLanguage { get; }

    /// <summary>The stretches that say for whom they are, or follow something that does; those that could not be read in full are among them.</summary>
    public List<AudienceStretch> Stretches { get; } = [];

    /// <summary>The language of a tag, or null if it is none; looked up once for each text.</summary>
    public LanguageTag? LanguageOf(string text)
    {
        if (!_languages.TryGetValue(text, out var language))
            _languages[text] = language = LanguageTag.TryParse(text, out var tag) ? tag : null;
        return (LanguageTag?)language;
    }

    /// <summary>Reports that a key or value is no language tag.</summary>
    public void ReportNotALanguage(ScalarNode scalar) => Diagnostics.Add(YamlDiagnostics.NotALanguage(scalar.Span, scalar.Value));
}
