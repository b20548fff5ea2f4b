using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Composition.Incremental;

/// <summary>A finding of an earlier build, as it is kept.</summary>
/// <param name="Descriptor">Its kind.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="IsForEverybody">As in <see cref="Diagnostic.IsForEverybody"/>.</param>
/// <param name="Path">As in <see cref="Diagnostic.Path"/>.</param>
/// <param name="Place">Its place, if it has one.</param>
/// <param name="Hints">What to do.</param>
/// <param name="Labels">Further places.</param>
/// <param name="Trail">The includes that led there.</param>
internal sealed record RecordedFinding(
    DiagnosticDescriptor Descriptor,
    string Message,
    bool IsForEverybody,
    string? Path,
    RecordedPlace? Place,
    IReadOnlyList<string> Hints,
    IReadOnlyList<RecordedPlace> Labels,
    IReadOnlyList<RecordedPlace> Trail)
{
    /// <summary>A finding as it is kept.</summary>
    public static RecordedFinding Of(Diagnostic finding) => new(
        finding.Descriptor,
        finding.Message,
        finding.IsForEverybody,
        finding.Path,
        finding.Span is { } span ? PlaceOf(span, null) : null,
        finding.Hints,
        [.. finding.Labels.Select(l => PlaceOf(l.Span, l.Text))],
        [.. finding.Trail.Select(s => PlaceOf(s, null))]);

    /// <summary>The finding as it was.</summary>
    /// <param name="fileOf">Gives a file by its path; null if it is not there.</param>
    /// <returns>Null if a file that it points into is not there.</returns>
    public Diagnostic? Restore(Func<string, SourceFile?> fileOf)
    {
        var places = Labels.Concat(Trail).Concat(Place is null ? [] : [Place]).ToList();
        if (places.Exists(p => fileOf(p.Path) is null))
            return null;
        return new Diagnostic(Descriptor, Message, Place is null ? null : SpanOf(Place))
        {
            Hints = Hints,
            IsForEverybody = IsForEverybody,
            Labels = [.. Labels.Select(l => new DiagnosticLabel(SpanOf(l), l.Text ?? ""))],
            Trail = [.. Trail.Select(SpanOf)],
            Path = Path,
        };

        SourceSpan SpanOf(RecordedPlace place) => fileOf(place.Path)!.Span(place.Start, place.Length);
    }

    private static RecordedPlace PlaceOf(SourceSpan span, string? text) => new(span.File.Path, span.Start, span.Length, text);
}
