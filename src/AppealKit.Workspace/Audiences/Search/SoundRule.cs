namespace AppealKit.Workspace.Audiences.Search;

/// <summary>What is written for some letters of a name.</summary>
/// <param name="From">The letters.</param>
/// <param name="To">What is written for them.</param>
internal sealed record SoundRule(string From, string To);
