using AppealKit.Diagnostics;

namespace AppealKit.Signatories.Import;

/// <summary>Gathers what is wrong with rows, so that one thing is said once, with all its lines.</summary>
internal sealed class RowFindings(string path)
{
    private readonly Dictionary<(string Why, string? Header, string Hint), List<int>> _lines = [];

    /// <summary>True if nothing was found.</summary>
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>A row that cannot be read.</summary>
    public void Unread(int line, string why, string hint) => Add(line, (why, null, hint));

    /// <summary>An answer that is left out.</summary>
    public void LeftOut(int line, string header, string what, string hint) => Add(line, (what, header, hint));

    /// <summary>Reports what was gathered, in the order of the first lines.</summary>
    public void ReportTo(DiagnosticBag diagnostics)
    {
        foreach (var ((why, header, hint), lines) in _lines.OrderBy(l => l.Value[0]))
        {
            diagnostics.Add(header is null
                ? SignatoriesDiagnostics.RowNotRead(path, lines, why, hint)
                : SignatoriesDiagnostics.CellLeftOut(path, lines, header, why, hint));
        }
    }

    private void Add(int line, (string, string?, string) finding)
    {
        if (!_lines.TryGetValue(finding, out var lines))
            _lines[finding] = lines = [];
        lines.Add(line);
    }
}
