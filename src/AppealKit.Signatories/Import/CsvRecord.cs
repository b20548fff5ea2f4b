namespace AppealKit.Signatories.Import;

/// <summary>A record of a file of separated values.</summary>
/// <param name="FirstLine">The line on which it begins, from 1.</param>
/// <param name="LastLine">The line on which it ends.</param>
/// <param name="Cells">Its cells; null if its quotation marks are broken.</param>
internal sealed record CsvRecord(int FirstLine, int LastLine, string[]? Cells);
