namespace AppealKit.Templating.Syntax;

internal sealed partial class Lexer
{
    private void ReadString(char quote)
    {
        var start = _at;
        var close = FindQuote(_at + 1, quote);
        if (close < 0 || LooksNeverClosed(start + 1, close))
        {
            close = EndOfBrokenString(start + 1);
            _diagnostics.Add(TypographicEnd(start + 1, close) is { } end
                ? TemplatingDiagnostics.TypographicQuotes(_file.Span(start, end + 1 - start))
                : TemplatingDiagnostics.StringNotClosed(_file.Span(start, 1)));
            // The token keeps the shape of a closed string as far as the parser can tell: it drops what is no quote.
            Add(TokenKind.String, start, close - start);
            _at = close;
            return;
        }

        Add(TokenKind.String, start, close + 1 - start);
        _at = close + 1;
    }

    private void ReadVerbatim()
    {
        var start = _at;
        var at = _at + 1;
        while (at < _end)
        {
            if (_text[at] == '`')
            {
                if (at + 1 >= _end || _text[at + 1] != '`')
                {
                    Add(TokenKind.VerbatimString, start, at + 1 - start);
                    _at = at + 1;
                    return;
                }

                at++;
            }

            at++;
        }

        _diagnostics.Add(TemplatingDiagnostics.StringNotClosed(_file.Span(start, 1)));
        _at = EndOfBrokenString(start + 1);
        Add(TokenKind.VerbatimString, start, _at - start);
    }

    // `'anna’`: one of the two quotes was changed.
    private int? TypographicEnd(int from, int end)
    {
        var last = end - 1;
        while (last >= from && char.IsWhiteSpace(_text[last]))
            last--;
        return last > from && IsTypographicQuote(_text[last]) ? last : null;
    }

    // A word processor has changed the quotes. To the parser the text is a string, so that the mistake is told once.
    private void ReadTypographicString()
    {
        var start = _at;
        var end = EndOfBrokenString(start + 1);
        var close = _text.AsSpan(start + 1, end - start - 1).IndexOfAny(ClosingQuotes(_text[start]));
        var length = close < 0 ? 1 : close + 2;
        var span = _file.Span(start, length);
        _diagnostics.Add(close < 0 ? TemplatingDiagnostics.TypographicQuote(span) : TemplatingDiagnostics.TypographicQuotes(span));
        Add(close < 0 ? TokenKind.Bad : TokenKind.String, start, length);
        _at += length;
    }

    private static bool IsTypographicQuote(char c) => c is '‘' or '’' or '‚' or '‛' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '′' or '″';

    // Languages differ in which of the signs opens and which closes.
    private static string ClosingQuotes(char open) => open switch
    {
        '«' or '»' => "«»",
        '‹' or '›' => "‹›",
        '“' or '”' or '„' or '‟' or '″' => "“”‟″\"",
        _ => "‘’‛′'",
    };

    private int FindQuote(int from, char quote)
    {
        for (var at = from; at < _end; at++)
        {
            if (_text[at] == quote)
                return at;
            if (_text[at] == '\\')
                at++;
        }

        return -1;
    }

    // A forgotten quote finds its partner in the text behind the code: the end of the code lies between them, and the partner is in the
    // middle of a word (don't) or on another line. Whoever means such a string can use back-ticks.
    private bool LooksNeverClosed(int from, int close)
    {
        var content = _text.AsSpan(from, close - from);
        var end = content.IndexOf("}}");
        if (end < 0)
            return false;
        var begin = content.IndexOf("{{");
        return (begin < 0 || begin > end) && (content.Contains('\n') || (close + 1 < _end && char.IsLetterOrDigit(_text[close + 1])));
    }

    private int EndOfBrokenString(int from)
    {
        var at = from;
        while (at < _end && _text[at] is not ('\n' or '\r'))
        {
            if (_text[at] == '}' && at + 1 < _end && _text[at + 1] == '}')
                return at > from && _text[at - 1] is '-' or '~' ? at - 1 : at;
            at++;
        }

        return at;
    }

    private void StartInterpolation()
    {
        var quote = Peek();
        _interpolations.Push(new Interpolation(quote, _at, _braces));
        Emit(TokenKind.InterpolationStart, 2);
        _braces = 0;
        ReadInterpolationText();
    }

    // Text of an interpolated string up to its next `{`, or to its end.
    private void ReadInterpolationText()
    {
        var interpolation = _interpolations.Peek();
        var start = _at;
        while (_at < _end)
        {
            var c = _text[_at];
            if (c == '\\')
            {
                _at = Math.Min(_at + 2, _end);
                continue;
            }

            if (c == '{')
            {
                Add(TokenKind.InterpolationText, start, _at - start);
                Emit(TokenKind.InterpolationOpen, 1);
                _braces = 0;
                return;
            }

            if (c == interpolation.Quote)
            {
                Add(TokenKind.InterpolationText, start, _at - start);
                Emit(TokenKind.InterpolationEnd, 1);
                _interpolations.Pop();
                _braces = interpolation.Braces;
                return;
            }

            _at++;
        }

        Add(TokenKind.InterpolationText, start, _at - start);
    }
}
