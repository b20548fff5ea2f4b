namespace AppealKit.Workspace.Audiences.Search;

/// <summary>A word of hidden names that a word of a text may be.</summary>
/// <param name="Word">The word of names.</param>
/// <param name="Match">How well it is.</param>
internal sealed record WordLike(NameWord Word, NameMatch Match);
