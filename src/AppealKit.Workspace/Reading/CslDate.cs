using AppealKit.Values.Edtf;

namespace AppealKit.Workspace.Reading;

/// <summary>A date of a source: one that can be reckoned with, or words that only can be printed.</summary>
/// <param name="Date">The date; null if there is none.</param>
/// <param name="Words">The words, "after the elections"; null beside a date.</param>
internal readonly record struct CslDate(EdtfDate? Date, string? Words);
