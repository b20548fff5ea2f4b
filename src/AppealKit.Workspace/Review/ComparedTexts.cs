using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Review.Comparison;

namespace AppealKit.Workspace.Review;

/// <summary>Two languages of one text, and where messages about them point.</summary>
/// <param name="Text">The text.</param>
/// <param name="Original">The entry that the other is held against.</param>
/// <param name="Facts">What it says.</param>
/// <param name="Translation">The other entry.</param>
/// <param name="OtherFacts">What that says.</param>
internal sealed record ComparedTexts(ReviewedText Text, LocalizedEntry Original, TextFacts Facts, LocalizedEntry Translation, TextFacts OtherFacts)
{
    /// <summary>The place of something in the original; null if the original is computed.</summary>
    public SourceSpan? InOriginal(FoundText? found) => PlaceOf(Original, found, OtherFacts, null);

    /// <summary>The place of something in the translation; of what it lacks, the paragraph where it should stand, if both are built alike.</summary>
    /// <param name="found">What it has; null for nothing.</param>
    /// <param name="counterpart">What the original has instead.</param>
    public SourceSpan InTranslation(FoundText? found, FoundText? counterpart) => PlaceOf(Translation, found, Facts, counterpart)!.Value;

    private SourceSpan? PlaceOf(LocalizedEntry entry, FoundText? found, TextFacts other, FoundText? counterpart)
    {
        if (entry.Span is not { } span)
            return null;
        if (found is { Start: >= 0 })
            return Text.PlaceOf(entry, found.Start, found.Length);
        var own = entry == Original ? Facts : OtherFacts;
        if (counterpart is { Start: >= 0 } && own.IsBuiltLike(other) && other.BlockOf(counterpart.Start) is >= 0 and var block)
            return Text.PlaceOf(entry, own.Blocks[block].Start, 1);
        return WorkspaceDiagnostics.FirstLine(span);
    }
}
