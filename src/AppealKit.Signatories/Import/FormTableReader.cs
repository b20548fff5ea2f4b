using AppealKit.Diagnostics;

namespace AppealKit.Signatories.Import;

/// <summary>Reads the table that a form exports. What cannot be read is reported with its line, and the rest is read.</summary>
internal sealed class FormTableReader
{
    private const int MaxColumns = 500;
    private readonly string _path;
    private readonly DiagnosticBag _diagnostics;
    private readonly RowFindings _findings;
    private readonly List<FormRow> _rows = [];
    private string[]? _headers;

    // The first and last line of a stretch that could not be read; after it, until a row is as wide as the table, a line may be a piece of a cell.
    private (int First, int Last)? _damage;

    private FormTableReader(string path, DiagnosticBag diagnostics, RowFindings findings) => (_path, _diagnostics, _findings) = (path, diagnostics, findings);

    /// <summary>Reads a file of comma-, semicolon- or tab-separated values.</summary>
    /// <param name="path">The path that messages show.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="diagnostics">Takes what is wrong with the file.</param>
    /// <param name="findings">Takes what is wrong with its rows.</param>
    /// <returns>Null if it is no such file.</returns>
    public static FormTable? Read(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics, RowFindings findings) =>
        FormEncoding.Decode(path, bytes, diagnostics) is { } text ? new FormTableReader(path, diagnostics, findings).Read(text) : null;

    private FormTable? Read(string text)
    {
        // Excel lets a file say on its first line what stands between cells.
        var skipped = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n' ? 6 : 0;
        if (skipped > 0 && text[5] == '\r' && text.Length > 6 && text[6] == '\n')
            skipped++;
        var delimiter = skipped > 0 ? text[4] : DelimiterGuess.Of(text);
        var records = new RecordReader(text, skipped, skipped > 0 ? 2 : 1, delimiter);
        while (records.Read() is { } record)
        {
            if (record.Cells is not null && record.Cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (_headers is null && record.Cells is null)
                return Refuse("the quotation marks of its headers are broken");
            if (_headers is null)
                _headers = [.. record.Cells!.Select(c => CellText.OneLine(c))];
            else
                Take(record);
        }

        ReportDamage();
        if (records.GaveUp)
            return Refuse("its quotation marks are broken in too many places");
        return _headers is null ? Refuse("there is nothing in it")
            : _headers.Length > MaxColumns ? Refuse("it has more than 500 columns")
            : new FormTable(_headers, _rows);
    }

    private void Take(CsvRecord record)
    {
        var width = _headers!.Length;
        var cells = record.Cells;
        if (cells is null || !Fits(cells, width))
        {
            _damage = (_damage?.First ?? record.FirstLine, record.LastLine);
            return;
        }

        ReportDamage();
        if (cells.Length != width)
            Array.Resize(ref cells, width);
        _rows.Add(new FormRow(record.FirstLine, [.. cells.Select(c => c ?? "")]));
    }

    // Excel leaves out empty cells at the end of rows; others put empty ones there.
    private bool Fits(string[] cells, int width) =>
        cells.Length == width
        || (cells.Length > width && cells[width..].All(string.IsNullOrWhiteSpace))
        || (cells.Length < width && cells.Length > 1 && _damage is null);

    private void ReportDamage()
    {
        for (var line = _damage?.First ?? 1; line <= (_damage?.Last ?? 0); line++)
            _findings.Unread(line, "cells that cannot be told apart", "Look at the quotation marks there, and at the number of cells; then import the file again.");
        _damage = null;
    }

    private FormTable? Refuse(string why)
    {
        _diagnostics.Add(SignatoriesDiagnostics.NotATable(_path, why));
        return null;
    }
}
