using AppealKit.Diagnostics;
using AppealKit.Values;

namespace AppealKit.Signatories.Import;

/// <summary>Which columns of a table are about what.</summary>
internal sealed class FormColumns
{
    private static readonly string[] Negations = ["not", "don't", "dont", "without", "hide", "не", "без", "скрыть"];
    private readonly Dictionary<FormField, List<FormColumn>> _columns = [];

    private FormColumns(IReadOnlyList<string> headers) => Headers = headers;

    /// <summary>The headers.</summary>
    public IReadOnlyList<string> Headers { get; }

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

        for (var i = 0; i < headers.Count; i++)
        {
            if (found[i] is null && FieldOf(headers[i], words) is var (field, rank))
                found[i] = (field, rank, null);
        }

        result.Sort(found);
        var unknown = Enumerable.Range(0, headers.Count).Where(i => found[i] is null).Select(i => headers[i]).ToList();
        if (!result.HasNames)
            diagnostics.Add(SignatoriesDiagnostics.NoNames(path));
        else if (unknown.Count > 0)
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
            columns.Add(new FormColumn(i, Headers[i], rank, language));
        }

        foreach (var columns in _columns.Values)
            columns.Sort((a, b) => a.Rank != b.Rank ? a.Rank - b.Rank : a.Index - b.Index);
    }

    private static (FormField Field, int Rank)? FieldOf(string header, FormWords words)
    {
        if (Known(header, words) is { } known)
            return known;
        // "G01Q02. Country", "Country (optional)", "Country / Страна"
        var plain = WithoutCode(WithoutBrackets(header));
        if (plain != header && Known(plain, words) is { } bare)
            return bare;
        var parts = CellText.Parts(plain);
        var fields = parts.Length < 2 ? [] : parts.Select(p => Known(p, words)).OfType<(FormField Field, int Rank)>().ToList();
        if (fields.Count > 0 && fields.All(f => f.Field == fields[0].Field))
            return fields.MinBy(f => f.Rank);
        return QuestionOf(CellText.Key(header), words);
    }

    private static (FormField Field, int Rank)? Known(string header, FormWords words) =>
        words.Headers.TryGetValue(CellText.Key(header), out var known) ? known : null;

    private static (FormField Field, int Rank)? QuestionOf(string key, FormWords words)
    {
        var asked = key.Split([' ', ',', '?', '.', ':', '(', ')', '"', '«', '»', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (field, needed) in words.Questions)
        {
            if (!needed.All(n => asked.Any(w => w.StartsWith(n, StringComparison.Ordinal))))
                continue;
            // "Please do not publish my name": a tick there hides it.
            return (field == FormField.Consent && asked.Intersect(Negations).Any() ? FormField.Anonymous : field, 1000);
        }

        return null;
    }

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
