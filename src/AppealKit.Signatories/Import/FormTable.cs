namespace AppealKit.Signatories.Import;

/// <summary>The answers to a form: a table with headers.</summary>
/// <param name="Headers">The headers, from the left.</param>
/// <param name="Rows">The rows that could be read, from the top.</param>
public sealed record FormTable(IReadOnlyList<string> Headers, IReadOnlyList<FormRow> Rows);
