namespace AppealKit.Templating.Syntax;

internal sealed partial class Lexer
{
    // Code up to the `}}` that closes it.
    private void ReadCode(int open)
    {
        _spaceBefore = true;
        while (_at < _end)
        {
            if (_interpolations.Count == 0 && TryExitCode())
                return;
            // Nothing in code can begin with two braces: the block before was never closed.
            if (_interpolations.Count == 0 && Current == '{' && Peek() == '{')
                break;
            ReadToken();
        }

        BrokenCode.Add((open, _at));
        while (_interpolations.TryPop(out var interpolation))
            _diagnostics.Add(TemplatingDiagnostics.StringNotClosed(_file.Span(interpolation.Start, 2)));
        _diagnostics.Add(TemplatingDiagnostics.CodeNotClosed(_file.Span(open, 2)));
        Add(TokenKind.CodeExit, _at, 0);
    }

    private bool TryExitCode()
    {
        var strip = Current is '-' or '~' ? 1 : 0;
        if (Peek(strip) != '}' || Peek(strip + 1) != '}')
            return false;
        // One open brace and exactly two to close: the author forgot one. With three, or with two open, they belong to the objects.
        if (_braces > 0 && (_braces > 1 || Peek(strip + 2) == '}'))
            return false;
        var strips = strip == 1 ? Current : '\0';
        Add(TokenKind.CodeExit, _at, strip + 2);
        StripAfter(strips);
        _at += strip + 2;
        return true;
    }

    private void ReadToken()
    {
        var c = Current;
        if (c is ' ' or '\t' or '\u00A0')
        {
            _at++;
            _spaceBefore = true;
            return;
        }

        switch (c)
        {
            case '\n' or '\r':
                Emit(TokenKind.NewLine, c == '\r' && Peek() == '\n' ? 2 : 1);
                _spaceBefore = true;
                return;
            case '#':
                SkipComment();
                _spaceBefore = true;
                return;
            case '"' or '\'':
                ReadString(c);
                break;
            case '`':
                ReadVerbatim();
                break;
            case '$' when Peek() is '"' or '\'':
                StartInterpolation();
                break;
            case '}' when _interpolations.Count > 0 && _braces == 0:
                Emit(TokenKind.InterpolationClose, 1);
                ReadInterpolationText();
                break;
            default:
                if (char.IsAsciiDigit(c))
                    ReadNumber();
                else if (IsNameStart(c))
                    ReadName(TokenKind.Identifier, 0);
                else if (c == '$')
                    ReadName(TokenKind.LocalVariable, Peek() == '$' ? 2 : 1);
                else
                    ReadOperator(c);
                break;
        }

        _spaceBefore = false;
    }

    private void Emit(TokenKind kind, int length)
    {
        Add(kind, _at, length);
        _at += length;
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private void ReadName(TokenKind kind, int prefix)
    {
        var start = _at;
        _at += prefix;
        while (_at < _end && IsNamePart(_text[_at]))
            _at++;
        Add(kind, start, _at - start);
    }

    private void ReadNumber()
    {
        var start = _at;
        if (Current == '0' && Peek() is 'x' or 'X' or 'b' or 'B')
        {
            _at += 2;
            while (char.IsAsciiHexDigit(Current) || Current is '_' or 'u' or 'U')
                _at++;
        }
        else
        {
            SkipDigits();
            if (Current == '.' && char.IsAsciiDigit(Peek()))
            {
                _at++;
                SkipDigits();
            }

            if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek()) || (Peek() is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
            {
                _at += 2;
                SkipDigits();
            }

            if (Current is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !IsNamePart(Peek()))
                _at++;
        }

        // `12ab` is one bad number, not a number and a name.
        while (IsNamePart(Current))
            _at++;
        Add(TokenKind.Number, start, _at - start);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || (Current == '_' && char.IsAsciiDigit(Peek())))
            _at++;
    }

    // A comment ends with its line, or for `##` with the next `##`; both end where the code ends.
    private void SkipComment()
    {
        var block = Peek() == '#';
        _at += block ? 2 : 1;
        while (_at < _end)
        {
            if (IsExitAhead())
                return;
            if (block && Current == '#' && Peek() == '#')
            {
                _at += 2;
                return;
            }

            if (!block && Current is '\n' or '\r')
                return;
            _at++;
        }
    }

    private bool IsExitAhead() =>
        _interpolations.Count == 0 &&
        ((Current == '}' && Peek() == '}') || (Current is '-' or '~' && Peek() == '}' && Peek(2) == '}'));

    private void ReadOperator(char c)
    {
        var (kind, length) = MatchOperator(c, Peek(), Peek(2));
        if (kind == TokenKind.Bad && IsTypographicQuote(c))
        {
            ReadTypographicString();
            return;
        }

        if (kind == TokenKind.Bad)
        {
            length = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek()) ? 2 : 1;
            _diagnostics.Add(TemplatingDiagnostics.UnknownCharacter(_file.Span(_at, length)));
        }
        else if (kind == TokenKind.OpenBrace)
        {
            _braces++;
        }
        else if (kind == TokenKind.CloseBrace && _braces > 0)
        {
            _braces--;
        }

        Emit(kind, length);
    }

    private static (TokenKind Kind, int Length) MatchOperator(char c, char next, char afterNext) => (c, next, afterNext) switch
    {
        ('(', _, _) => (TokenKind.OpenParen, 1),
        (')', _, _) => (TokenKind.CloseParen, 1),
        ('[', _, _) => (TokenKind.OpenBracket, 1),
        (']', _, _) => (TokenKind.CloseBracket, 1),
        ('{', _, _) => (TokenKind.OpenBrace, 1),
        ('}', _, _) => (TokenKind.CloseBrace, 1),
        (',', _, _) => (TokenKind.Comma, 1),
        (';', _, _) => (TokenKind.Semicolon, 1),
        (':', _, _) => (TokenKind.Colon, 1),
        ('@', _, _) => (TokenKind.At, 1),
        ('^', _, _) => (TokenKind.Caret, 1),
        ('.', '.', '.') => (TokenKind.Ellipsis, 3),
        ('.', '.', '<') => (TokenKind.RangeExclusive, 3),
        ('.', '.', _) => (TokenKind.Range, 2),
        ('.', _, _) => (TokenKind.Dot, 1),
        ('?', '?', '=') => (TokenKind.QuestionQuestionEqual, 3),
        ('?', '?', _) => (TokenKind.QuestionQuestion, 2),
        ('?', '!', _) => (TokenKind.QuestionBang, 2),
        ('?', '.', not (>= '0' and <= '9')) => (TokenKind.QuestionDot, 2),
        ('?', _, _) => (TokenKind.Question, 1),
        ('|', '|', _) => (TokenKind.PipePipe, 2),
        ('|', _, _) => (TokenKind.Pipe, 1),
        ('&', '&', _) => (TokenKind.AmpersandAmpersand, 2),
        ('&', _, _) => (TokenKind.Ampersand, 1),
        ('!', '=', _) => (TokenKind.BangEqual, 2),
        ('!', _, _) => (TokenKind.Bang, 1),
        ('=', '=', _) => (TokenKind.EqualEqual, 2),
        ('=', _, _) => (TokenKind.Equal, 1),
        ('<', '=', _) => (TokenKind.LessEqual, 2),
        ('<', '<', _) => (TokenKind.ShiftLeft, 2),
        ('<', _, _) => (TokenKind.Less, 1),
        ('>', '=', _) => (TokenKind.GreaterEqual, 2),
        ('>', '>', _) => (TokenKind.ShiftRight, 2),
        ('>', _, _) => (TokenKind.Greater, 1),
        ('+', '+', _) => (TokenKind.PlusPlus, 2),
        ('+', '=', _) => (TokenKind.PlusEqual, 2),
        ('+', _, _) => (TokenKind.Plus, 1),
        ('-', '-', _) => (TokenKind.MinusMinus, 2),
        ('-', '=', _) => (TokenKind.MinusEqual, 2),
        ('-', _, _) => (TokenKind.Minus, 1),
        ('*', '=', _) => (TokenKind.StarEqual, 2),
        ('*', _, _) => (TokenKind.Star, 1),
        ('/', '/', '=') => (TokenKind.SlashSlashEqual, 3),
        ('/', '/', _) => (TokenKind.SlashSlash, 2),
        ('/', '=', _) => (TokenKind.SlashEqual, 2),
        ('/', _, _) => (TokenKind.Slash, 1),
        ('%', '=', _) => (TokenKind.PercentEqual, 2),
        ('%', _, _) => (TokenKind.Percent, 1),
        _ => (TokenKind.Bad, 1),
    };
}
