using AppealKit.Values;
using AppealKit.Workspace.Model.Occasions;

namespace AppealKit.Composition.Drafts;

/// <summary>The document that somebody wants to begin.</summary>
/// <param name="Kind">Its kind, one that there is a template for.</param>
/// <param name="Id">Its id, kebab-case.</param>
/// <param name="Languages">Its languages, each with a pack; the first is the original.</param>
/// <param name="Occasion">The occasion, or null.</param>
/// <param name="Year">The year of the occasion; of no meaning without one.</param>
/// <param name="Today">The day that counts as today.</param>
public sealed record DraftRequest(string Kind, string Id, IReadOnlyList<LanguageTag> Languages, Occasion? Occasion, int Year, DateOnly Today)
{
    private const int DaysBefore = 7;

    /// <summary>The date of the document: a week before its occasion, else today.</summary>
    public DateOnly Date => Occasion?.DateIn(Year) is { } day ? day.First.AddDays(-DaysBefore) : Today;
}
