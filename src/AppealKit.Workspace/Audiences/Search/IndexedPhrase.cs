namespace AppealKit.Workspace.Audiences.Search;

/// <summary>A hidden phrase, as the index keeps it.</summary>
/// <param name="First">The skeleton of its first word.</param>
/// <param name="Phrase">The phrase.</param>
internal sealed record IndexedPhrase(string First, HiddenPhrase Phrase);
