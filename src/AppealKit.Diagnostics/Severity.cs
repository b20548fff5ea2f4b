namespace AppealKit.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Something to know; nothing is wrong.</summary>
    Notice,

    /// <summary>Probably wrong; output is written all the same.</summary>
    Warning,

    /// <summary>Wrong; the output concerned is not written.</summary>
    Error,
}
