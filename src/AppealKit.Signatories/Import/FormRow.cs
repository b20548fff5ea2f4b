namespace AppealKit.Signatories.Import;

/// <summary>A row of a table.</summary>
/// <param name="Line">The line of the file on which it begins, from 1.</param>
/// <param name="Cells">Its cells, as many as there are headers.</param>
public sealed record FormRow(int Line, IReadOnlyList<string> Cells);
