using AppealKit.Diagnostics;

namespace AppealKit.Composition;

/// <summary>Findings with the same code, words and place are one finding.</summary>
internal sealed class SameFinding : IEqualityComparer<Diagnostic>
{
    /// <summary>The comparer.</summary>
    public static SameFinding Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(Diagnostic? x, Diagnostic? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Code == y.Code && x.Message == y.Message && x.FilePath == y.FilePath
            && Start(x) == Start(y) && Length(x) == Length(y));

    /// <inheritdoc/>
    public int GetHashCode(Diagnostic obj) => HashCode.Combine(obj.Code, obj.Message, obj.FilePath, Start(obj));

    private static int Start(Diagnostic finding) => finding.Span is { } span ? span.Start : -1;

    private static int Length(Diagnostic finding) => finding.Span is { } span ? span.Length : -1;
}
