using AppealKit.Values;

namespace AppealKit.Workspace.Model.Sources;

/// <summary>The same source in another language (<c>custom: {versions: {ru: {title: …, URL: …}}}</c>).</summary>
/// <param name="Language">The language.</param>
/// <param name="Title">Its title in that language, if it differs.</param>
/// <param name="Url">Its address, if it differs.</param>
public sealed record SourceVersion(LanguageTag Language, string? Title, string? Url)
{
    /// <summary>Its publisher in that language, if it differs.</summary>
    public string? Publisher { get; init; }

    /// <summary>What it gives, as a source; null where it does not differ.</summary>
    public Source? Own { get; init; }

    /// <summary>All its fields as written, by CSL name.</summary>
    public IReadOnlyDictionary<string, DataValue> Fields { get; init; } = new Dictionary<string, DataValue>();
}
