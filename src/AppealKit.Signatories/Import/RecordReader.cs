using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace AppealKit.Signatories.Import;

/// <summary>Cuts a text into records with CsvHelper's parser, and goes on after broken ones at the next line, so that a quotation mark that is
/// never closed does not swallow the rest of the file.</summary>
internal sealed class RecordReader
{
    // Each new start reads the rest of the file: a bound for hostile files.
    private const int MaxNewStarts = 200;

    private readonly string _text;
    private readonly CsvConfiguration _configuration;
    private CsvParser _parser;
    private int _at;
    private int _line;
    private int _newStarts;
    private bool _isBroken;

    public RecordReader(string text, int start, int line, char delimiter)
    {
        (_text, _at, _line) = (text, start, line);
        _configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(),
            IgnoreBlankLines = false,
            CacheFields = false,
            // A quotation mark within a cell that has none around it is a letter like others.
            BadDataFound = bad => _isBroken |= bad.Field.StartsWith('"'),
        };
        _parser = Start();
    }

    /// <summary>True if there were more broken records than anybody wants to be told of; then the rest was not read.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>The next record; null at the end.</summary>
    public CsvRecord? Read()
    {
        _isBroken = false;
        if (GaveUp || !_parser.Read())
            return null;
        var cells = _parser.Record;
        var raw = _parser.RawRecord;
        var (first, lines) = (_line, LineBreaks(raw));
        if (!_isBroken)
        {
            Advance(raw.Length, lines);
            return new CsvRecord(first, Math.Max(first, _line - 1), cells ?? []);
        }

        if (lines <= 1)
        {
            Advance(raw.Length, lines);
            return new CsvRecord(first, first, null);
        }

        GaveUp = ++_newStarts > MaxNewStarts;
        Advance(FirstLine(raw), 1);
        _parser.Dispose();
        _parser = Start();
        return new CsvRecord(first, first, null);
    }

    private CsvParser Start() => new(new StringReader(_at == 0 ? _text : _text[_at..]), _configuration);

    private void Advance(int length, int lines)
    {
        _at += length;
        _line += lines;
    }

    private static int LineBreaks(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
                count++;
        }

        return count;
    }

    // The length of the first line with its end.
    private static int FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
