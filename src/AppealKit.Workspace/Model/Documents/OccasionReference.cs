using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>An occasion in a year: <c>tm-neutrality-day@2025</c>.</summary>
/// <param name="Id">The id of the occasion.</param>
/// <param name="Year">The year.</param>
/// <param name="Span">Where it is written.</param>
public sealed record OccasionReference(string Id, int Year, SourceSpan Span);
