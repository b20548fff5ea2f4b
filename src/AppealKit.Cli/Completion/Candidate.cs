namespace AppealKit.Cli.Completion;

/// <summary>A word that can stand where somebody stopped typing.</summary>
/// <param name="Value">The whole word.</param>
/// <param name="Description">What it means; null if it speaks for itself.</param>
internal sealed record Candidate(string Value, string? Description = null);
