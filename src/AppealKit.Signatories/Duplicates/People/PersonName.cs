namespace AppealKit.Signatories.Duplicates.People;

/// <summary>A person's name, as far as it matters who it is: without titles and small words.</summary>
/// <param name="Parts">Its words, given names before family names where the writing tells.</param>
/// <param name="Generation">What tells father from son: 1 for senior, 2 for junior; null for most.</param>
internal sealed record PersonName(NamePart[] Parts, int? Generation);
