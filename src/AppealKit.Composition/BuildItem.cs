using AppealKit.Composition.Output;
using AppealKit.Values;

namespace AppealKit.Composition;

/// <summary>One file of a build.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="Language">Its language.</param>
/// <param name="Format">The format.</param>
/// <param name="Path">Path below the output folder, with forward slashes.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Entry">What the manifest says of it; null if it failed.</param>
public sealed record BuildItem(
    string DocumentId, LanguageTag Language, string Format, string Path, WriteOutcome Outcome, ManifestEntry? Entry)
{
    /// <summary>True if it was not written because it holds what its audience may not see.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>True if it was not written, and a file of an earlier build still stands in its place.</summary>
    public bool EarlierStands { get; init; }
}
