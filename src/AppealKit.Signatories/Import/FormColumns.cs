using AppealKit.Diagnostics;
using AppealKit.Values;

namespace AppealKit.Signatories.Import;

/// <summary>Which columns of a table are about what.</summary>
internal sealed class FormColumns
{
    private readonly Dictionary<FormField, List<FormColumn>> _columns = [];

    private readonly FormField?[] _fields;

    private FormColumns(IReadOnlyList<string> headers) => (Headers, _fields) = (headers, new FormField?[headers.Count]);

    /// <summary>The headers.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>What each column was understood as; null for one that is not imported.</summary>
    public IReadOnlyList<FormField?> Fields => _fields;

    /// <summary>True if a column may ask whether names may be shown, and is not known to.</summary>
    public bool HasDoubtful { get; private set; }

    /// <summary>The columns of a field, the preferred one first.</summary>
    public IReadOnlyList<FormColumn> Of(FormField field) => _columns.TryGetValue(field, out var columns) ? columns : [];

    /// <summary>True if the table has a column of the field.</summary>
    public bool Has(FormField field) => _columns.ContainsKey(field);

    /// <summary>Finds out what the columns are about, and reports those of which nobody knows.</summary>
    public static FormColumns Recognize(IReadOnlyList<string> headers, FormWords words, FormMapping mapping, string path, DiagnosticBag diagnostics)
    {
        var result = new FormColumns(headers);
        var keys = headers.Select(CellText.Key).ToList();
        var found = new (FormField Field, int Rank, LanguageTag? Language)?[headers.Count];
        foreach (var column in mapping.Columns)
        {
            var at = keys.IndexOf(CellText.Key(column.Header));
            if (at < 0)
                diagnostics.Add(SignatoriesDiagnostics.UnknownColumn(column.Span, column.Header, headers));
            for (; at >= 0; at = keys.IndexOf(keys[at], at + 1))
                found[at] = (column.Field, -1, column.Language);
        }

        var questions = new ConsentQuestions(words);
        var doubtful = new List<string>();
        for (var i = 0; i < headers.Count; i++)
        {
            if (found[i] is not null)
                continue;
            found[i] = FieldOf(headers[i], words, questions);
            if (found[i] is not null || !questions.IsDoubtful(headers[i]))
                continue;
            doubtful.Add(headers[i]);
            // "Do you object to …?": a yes hides the name, a no alone shows none.
            if (questions.MayHide(headers[i]))
                found[i] = (FormField.Anonymous, FormColumn.Doubtful, null);
        }

        result.Sort(found);
        result.HasDoubtful = doubtful.Count > 0;
        var unknown = Enumerable.Range(0, headers.Count).Where(i => found[i] is null && !doubtful.Contains(headers[i])).Select(i => headers[i]).ToList();
        if (!result.HasNames)
        {
            diagnostics.Add(SignatoriesDiagnostics.NoNames(path));
            return result;
        }

        foreach (var header in doubtful)
            diagnostics.Add(SignatoriesDiagnostics.DoubtfulColumn(path, header));
        if (unknown.Count > 0)
            diagnostics.Add(SignatoriesDiagnostics.ColumnsLeftOut(path, unknown));
        return result;
    }

    /// <summary>True if some column has names of people or organisations.</summary>
    public bool HasNames => Has(FormField.Name) || Has(FormField.Family) || Has(FormField.Given) || Has(FormField.Organisation);

    private void Sort((FormField Field, int Rank, LanguageTag? Language)?[] found)
    {
        // "Name" beside "Surname" is the given name.
        var hasFamily = found.Any(f => f?.Field == FormField.Family);
        var hasGiven = found.Any(f => f?.Field == FormField.Given);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is not var (field, rank, language))
                continue;
            if (field == FormField.Name && rank >= 0 && hasFamily && !hasGiven && CellText.Parts(Headers[i]).All(p => CellText.Key(p) is "name" or "your name" or "имя" or "ваше имя"))
                field = FormField.Given;
            if (!_columns.TryGetValue(field, out var columns))
                _columns[field] = columns = [];
            _fields[i] = field;
            columns.Add(new FormColumn(i, Headers[i], rank, language));
        }

        foreach (var columns in _columns.Values)
            columns.Sort((a, b) => a.Rank != b.Rank ? a.Rank - b.Rank : a.Index - b.Index);
    }

    private static (FormField Field, int Rank, LanguageTag? Language)? FieldOf(string header, FormWords words, ConsentQuestions questions) =>
        questions.Find(header, out var rank) is { } asked ? (asked, rank, null)
        : Named(header, words) is var (field, preference) and not (FormField.Consent or FormField.Anonymous, _) ? (field, preference, null)
        : null;

    private static (FormField Field, int Rank)? Named(string header, FormWords words)
    {
        if (Known(header, words) is { } known)
            return known;
        // "G01Q02. Country", "Country (optional)", "Country / Страна"
        var plain = WithoutCode(WithoutBrackets(header));
        if (plain != header && Known(plain, words) is { } bare)
            return bare;
        var parts = CellText.Parts(plain);
        var fields = parts.Length < 2 ? [] : parts.Select(p => Known(p, words)).OfType<(FormField Field, int Rank)>().ToList();
        return fields.Count > 0 && fields.All(f => f.Field == fields[0].Field) ? fields.MinBy(f => f.Rank) : null;
    }

    private static (FormField Field, int Rank)? Known(string header, FormWords words) =>
        words.Headers.TryGetValue(CellText.Key(header), out var known) ? known : null;

    private static string WithoutBrackets(string header)
    {
        var open = header.LastIndexOfAny(['(', '[']);
        return open > 0 && header.TrimEnd().EndsWith(header[open] == '(' ? ')' : ']') ? header[..open].Trim() : header;
    }

    /// <summary>A header without the code of the question, which LimeSurvey can put before it.</summary>
    public static string WithoutCode(string header)
    {
        var dot = header.IndexOf(". ", StringComparison.Ordinal);
        return dot is > 0 and <= 20 && header.AsSpan(0, dot).IndexOf(' ') < 0 ? header[(dot + 2)..] : header;
    }
}
