using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Model.People;

/// <summary>A text about a person or a situation, of a certain length and date.</summary>
public sealed record CaseText
{
    /// <summary>Its length.</summary>
    public required TextLength Length { get; init; }

    /// <summary>The date up to which it holds.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>The text; Markdown with citations.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Sources beside those cited in the text.</summary>
    public IReadOnlyList<Reference> Sources { get; init; } = [];

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; }

    /// <summary>Where it is written.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The text of a length that is newest on a day: of those with the language, the one with the latest <c>as_of</c> that is not after the day;
    /// a text without date counts as oldest.</summary>
    internal static CaseText? Newest(IReadOnlyList<CaseText> texts, TextLength length, LanguageTag language, DateOnly day)
    {
        CaseText? best = null;
        foreach (var text in texts)
        {
            if (text.Length != length || !text.Text.Has(language) || (text.AsOf?.Earliest is { } asOf && asOf > day))
                continue;
            if (best is null || (text.AsOf?.Latest ?? DateOnly.MinValue) >= (best.AsOf?.Latest ?? DateOnly.MinValue))
                best = text;
        }

        return best;
    }
}
