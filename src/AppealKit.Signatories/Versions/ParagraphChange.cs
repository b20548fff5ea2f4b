namespace AppealKit.Signatories.Versions;

/// <summary>A paragraph that says something else than before.</summary>
/// <param name="Number">Its number in the new text, from 1; of a paragraph that is gone, the number of the one before which it stood.</param>
/// <param name="Before">The old paragraph, with what is gone in <c>[-…-]</c>; null if it is new.</param>
/// <param name="Now">The new paragraph, with what is new in <c>{+…+}</c>; null if it is gone.</param>
public sealed record ParagraphChange(int Number, string? Before, string? Now);
