using AppealKit.Composition.Output;

namespace AppealKit.Composition.Incremental;

/// <summary>What an earlier build knew of a text that it built without an error.</summary>
/// <param name="Document">The document.</param>
/// <param name="Language">The language.</param>
/// <param name="Inputs">What it was made from.</param>
/// <param name="Choices">Whom conditions chose for it.</param>
/// <param name="Linked">The languages that its page links to.</param>
/// <param name="Files">The finished files.</param>
/// <param name="Findings">What was found on the way: it is said again.</param>
internal sealed record RecordedText(
    string Document,
    string Language,
    IReadOnlyList<RecordedInput> Inputs,
    IReadOnlyList<RecordedChoice> Choices,
    IReadOnlyList<string> Linked,
    IReadOnlyList<ManifestEntry> Files,
    IReadOnlyList<RecordedFinding> Findings);
