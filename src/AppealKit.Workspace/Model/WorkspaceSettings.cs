using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model;

/// <summary>What <c>cases/workspace.yaml</c> says.</summary>
public sealed record WorkspaceSettings
{
    /// <summary>The version of the format; 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>The languages; the first is the default. At least one.</summary>
    public required IReadOnlyList<LanguageTag> Languages { get; init; }

    /// <summary>Where they stand; null if the file does not tell them.</summary>
    public SourceSpan? LanguagesSpan { get; init; }

    /// <summary>The audience of people and their parts that do not name one.</summary>
    public Audience DefaultAudience { get; init; } = Audience.Internal;

    /// <summary>Named groups of countries.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<CountryCode>> Regions { get; init; } =
        new Dictionary<string, IReadOnlyList<CountryCode>>();

    /// <summary>The house style.</summary>
    public StyleSettings Style { get; init; } = new();

    /// <summary>How long before an occasion the steps towards a document are due.</summary>
    public DeadlineSettings Deadlines { get; init; } = new();

    /// <summary>The file.</summary>
    public SourceFile? File { get; init; }

    /// <summary>The first language.</summary>
    public LanguageTag FirstLanguage => Languages[0];
}
