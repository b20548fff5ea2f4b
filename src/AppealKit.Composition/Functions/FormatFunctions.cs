using AppealKit.Composition.Binding;
using AppealKit.Composition.Drafts;
using AppealKit.Composition.Unwritten;
using AppealKit.Diagnostics.Source;
using AppealKit.Languages;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Phrases;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Values.Edtf;

namespace AppealKit.Composition.Functions;

/// <summary>Functions that write dates, numbers, lists, countries and phrases as the document's language does.</summary>
internal sealed class FormatFunctions(BindingContext context)
{
    private LanguagePack Pack => context.Pack;

    /// <summary><c>t 'key' {name: value}</c>: a phrase of the language pack.</summary>
    public TemplateFunction Phrase => new("t", "key values?", call =>
    {
        var key = call.Text(0);
        var phrase = Pack.Phrase(key, call.Span, Arguments(call));
        if (phrase.Diagnostic is { } diagnostic)
            context.Findings.Add(diagnostic);
        if (key == IssuerRule.Phrase)
            context.ReportNobody();
        else if (key.StartsWith(DraftPhrases.Prefix, StringComparison.Ordinal))
            context.ReportUnwrittenPhrase(phrase.Text);
        return TemplateValue.Of(phrase.Text, language: context.OtherLanguage(phrase.Language));
    });

    /// <summary><c>has_phrase 'key'</c>: whether the language itself has a phrase, where another one can stand in that it has for sure.</summary>
    public TemplateFunction HasPhrase => new("has_phrase", "key", call => TemplateValue.Of(Pack.HasPhrase(call.Text(0))));

    /// <summary><c>date document.date</c>, <c>date d 'genitive'</c>: a date of any precision in words.</summary>
    public TemplateFunction Date => new("date", "date use?", call =>
    {
        if (call[0].IsNull)
            return default;
        var use = DateUse.Alone;
        if (call.Has(1) && !TryWord(call.Text(1), out use))
            return call.Fail($"no use of a date is called `{call.Text(1)}`", KnownWords<DateUse>());
        if (call[0] is { Kind: TemplateValueKind.Object } value && value.AsObject is BoundObject<Located<EdtfDate>> bound)
            return TemplateValue.Of(Pack.FormatDate(bound.Item.Value, use), bound.Item.Span);
        if (call[0].Kind == TemplateValueKind.Date)
            return TemplateValue.Of(Pack.FormatDate(DateOnly.FromDateTime(call[0].AsDate), use), call[0].Origin);
        return EdtfDate.TryParse(call.Text(0), out var date, out var error)
            ? TemplateValue.Of(Pack.FormatDate(date, use), call[0].Origin)
            : call.Fail(EdtfExplanation.Reason(call.Text(0), error), EdtfExplanation.Hint(error));
    });

    /// <summary><c>list items</c>, <c>list items 'or'</c>: joined with commas and the last word of the language.</summary>
    public TemplateFunction List => new("list", "items kind?", call =>
    {
        if (call[0].Kind != TemplateValueKind.Array)
            return call[0].IsNull ? default : call.Fail("`list` wants a list", "Give it an array, such as document.issuers.");
        var items = new List<string>(call[0].AsArray.Count);
        foreach (var item in call[0].AsArray)
        {
            if (!item.IsNull && call.TextOf(item) is { Length: > 0 } text)
                items.Add(text);
        }

        if (call.Has(1) && call.Text(1) is not ("and" or "or" or ""))
            return call.Fail($"no kind of list is called `{call.Text(1)}`", "There are: and, or.");
        return TemplateValue.Of(Pack.FormatList(items, call.Has(1) && call.Text(1) == "or" ? ListKind.Or : ListKind.And));
    });

    /// <summary><c>number 1551</c>.</summary>
    public TemplateFunction Number => new("number", "number", call => NumberOf(call, 0) is { } number
        ? TemplateValue.Of(Pack.FormatNumber(number), call[0].Origin)
        : default);

    /// <summary><c>ordinal 30</c>, <c>ordinal 30 'form'</c>.</summary>
    public TemplateFunction Ordinal => new("ordinal", "number form?", call =>
    {
        if (NumberOf(call, 0) is not { } number)
            return default;
        if (call.Has(1) && FormWord.HintFor(call.Text(1), [.. Pack.OrdinalForms]) is { } hint)
            return call.Fail($"no form of an ordinal is called `{call.Text(1)}`", hint);
        return TemplateValue.Of(Pack.Ordinal((long)number, call.Has(1) ? call.Text(1) : null), call[0].Origin);
    });

    /// <summary><c>plural 3 'one' 'few'…</c> is the phrase for a number: <c>plural n 'key'</c>.</summary>
    public TemplateFunction Plural => new("plural", "number key", call =>
    {
        if (NumberOf(call, 0) is not { } number)
            return default;
        var phrase = Pack.Phrase(call.Text(1), call.Span, PhraseArgument.Of("n", number));
        if (phrase.Diagnostic is { } diagnostic)
            context.Findings.Add(diagnostic);
        return TemplateValue.Of(phrase.Text, language: context.OtherLanguage(phrase.Language));
    });

    /// <summary><c>quote 'words'</c>: in the quotation marks of the language.</summary>
    public TemplateFunction Quote => new("quote", "text depth?", call =>
        TemplateValue.Of(Pack.Quote(call.Text(0), call.Has(1) ? call.Integer(1, 0) : 0), call[0].Origin));

    /// <summary><c>duration 'P22Y'</c>, <c>duration event.term 'adjective'</c>.</summary>
    public TemplateFunction Duration => new("duration", "duration style?", call =>
    {
        if (call[0].IsNull)
            return default;
        if (!IsoDuration.TryParse(call.Text(0), out var duration))
            return call.Fail($"`{call.Text(0)}` is not a duration", "Durations are written as P22Y, P18M or P3Y6M.");
        if (call.Has(1) && FormWord.HintFor(call.Text(1), [.. Pack.DurationStyles]) is { } hint)
            return call.Fail($"no style of a duration is called `{call.Text(1)}`", hint);
        return TemplateValue.Of(call.Has(1) ? Pack.FormatDuration(duration, call.Text(1)) : Pack.FormatDuration(duration), call[0].Origin);
    });

    /// <summary><c>country 'TM' 'genitive'</c>.</summary>
    public TemplateFunction Country => new("country", "code case?", call =>
    {
        if (call[0].IsNull)
            return default;
        if (call.Has(1) && FormWord.HintFor(call.Text(1), ["in", "from", "to", "in_text"]) is { } hint)
            return call.Fail($"no form of a country is called `{call.Text(1)}`", hint);
        return CountryCode.TryParse(call.Text(0), out var code)
            ? context.Country(code.Value, call.Has(1) && call.Text(1).Length > 0 ? call.Text(1) : "nominative", call[0].Origin)
            : call.Fail($"`{call.Text(0)}` is no country code", CountryCode.Suggest(call.Text(0)) is { } near ? $"Did you mean `{near}`?" : "Write the two letters of ISO 3166, for example `TM`.");
    });

    private static bool TryWord<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (ModelWords.Of(candidate) == word)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string KnownWords<T>()
        where T : struct, Enum => $"There are: {string.Join(", ", Enum.GetValues<T>().Select(ModelWords.Of))}.";

    private static decimal? NumberOf(TemplateCall call, int index)
    {
        switch (call[index].Kind)
        {
            case TemplateValueKind.Long:
                return call[index].AsLong;
            case TemplateValueKind.Decimal:
                return call[index].AsDecimal;
            case TemplateValueKind.Double when Math.Abs(call[index].AsDouble) < 1e15:
                return (decimal)call[index].AsDouble;
            case TemplateValueKind.Null:
                return null;
            default:
                call.Fail($"`{call.Text(index)}` is not a number");
                return null;
        }
    }

    private static PhraseArgument[] Arguments(TemplateCall call)
    {
        if (call[1].Kind != TemplateValueKind.Object)
            return [];
        var values = call[1].AsObject;
        var arguments = new List<PhraseArgument>();
        foreach (var name in values.MemberNames)
        {
            if (!values.TryGetMember(name, out var value))
                continue;
            arguments.Add(value.Kind == TemplateValueKind.Long ? PhraseArgument.Of(name, value.AsLong) : PhraseArgument.Of(name, call.TextOf(value)));
        }

        return [.. arguments];
    }
}
