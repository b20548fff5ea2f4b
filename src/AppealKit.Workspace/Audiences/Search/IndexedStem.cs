namespace AppealKit.Workspace.Audiences.Search;

/// <summary>A stem of a word of hidden names, as the index keeps it.</summary>
/// <param name="Stem">The stem.</param>
/// <param name="Word">The word.</param>
internal sealed record IndexedStem(NameStem Stem, NameWord Word);
