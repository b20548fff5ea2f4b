namespace AppealKit.Diagnostics.Writing;

/// <summary>Writes findings for a reader, human or program.</summary>
public interface IDiagnosticWriter
{
    /// <summary>Writes all findings of a run, in the given order.</summary>
    void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output);
}
