namespace AppealKit.Diagnostics;

/// <summary>What a stage hands on: its value and everything it found.</summary>
/// <param name="Value">The value; null (default) if errors left none.</param>
/// <param name="Diagnostics">All findings, in the order of the input.</param>
public sealed record StageResult<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>True if there is an error; the next stage does not start then.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
