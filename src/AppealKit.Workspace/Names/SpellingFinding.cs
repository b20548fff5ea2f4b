namespace AppealKit.Workspace.Names;

/// <summary>A spelling that is not ours.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Found">The spelling.</param>
/// <param name="Name">Whose name it is.</param>
/// <param name="IsListed">True if the person's <c>spellings</c> have it; false if it only looks like the name.</param>
internal sealed record SpellingFinding(int Start, int Length, string Found, KnownName Name, bool IsListed);
