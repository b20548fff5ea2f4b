namespace AppealKit.Values.Edtf;

/// <summary>Why a text is no date, and what was probably meant.</summary>
/// <param name="Fault">The reason.</param>
/// <param name="Detail">A word that belongs to the reason, see <see cref="EdtfFault"/>.</param>
/// <param name="Suggestion">A date that was probably meant, if one can be told.</param>
public sealed record EdtfError(EdtfFault Fault, string? Detail = null, string? Suggestion = null);
