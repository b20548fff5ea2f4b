using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// Cuts a template into tokens, all at once: text as it is to be written (white space already stripped), code in between.
internal sealed partial class Lexer
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly int _end;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens = new(256);
    private readonly Stack<Interpolation> _interpolations = new();
    private int _at;
    private int _braces;
    private bool _stripNext;
    private bool _stripNextLine;
    private bool _spaceBefore;

    public Lexer(SourceSpan source, DiagnosticBag diagnostics)
    {
        _file = source.File;
        _text = source.File.Text;
        _at = source.Start;
        _end = source.End;
        _diagnostics = diagnostics;
    }

    // Stretches of code that were never closed: what is wrong inside them follows from that.
    public List<(int Start, int End)> BrokenCode { get; } = [];

    public List<Token> Run()
    {
        while (_at < _end)
            ReadText();
        Add(TokenKind.EndOfFile, _end, 0);
        return _tokens;
    }

    private char Current => _at < _end ? _text[_at] : '\0';

    private char Peek(int offset = 1) => _at + offset < _end ? _text[_at + offset] : '\0';

    private void Add(TokenKind kind, int start, int length) => _tokens.Add(new Token(kind, _spaceBefore, start, length));

    // Text up to the next code or escape block, then that block.
    private void ReadText()
    {
        var start = _at;
        while (_at < _end)
        {
            var open = _text.IndexOf('{', _at, _end - _at);
            if (open < 0)
                break;
            _at = open;
            var percents = CountPercents(open + 1);
            if (percents == 0 && Peek() == '{')
            {
                EnterCode(start, open);
                return;
            }

            if (percents > 0 && open + 1 + percents < _end && _text[open + 1 + percents] == '{')
            {
                EnterEscape(start, open, percents);
                return;
            }

            _at++;
        }

        _at = _end;
        AddText(start, _end);
    }

    private int CountPercents(int from)
    {
        var at = from;
        while (at < _end && _text[at] == '%')
            at++;
        return at - from;
    }

    private void EnterCode(int textStart, int open)
    {
        _at = open + 2;
        var strip = Current is '-' or '~' ? Current : '\0';
        AddText(textStart, open, strip);
        if (strip != '\0')
            _at++;
        var indent = strip == '\0' ? FindIndent(open) : 0;
        // The indent travels as the length of the token: nothing else needs that.
        _spaceBefore = true;
        Add(TokenKind.CodeEnter, open, indent);
        _braces = 0;
        ReadCode(open);
    }

    // White space between the start of the line and the code block, if there is nothing else and nothing has stripped it.
    private int FindIndent(int open)
    {
        var last = _tokens.Count > 0 ? _tokens[^1] : default;
        if (last.Kind != TokenKind.Text || last.End != open)
            return 0;
        var at = open;
        while (at > last.Start && _text[at - 1] is ' ' or '\t')
            at--;
        var startsLine = at == 0 || _text[at - 1] is '\n' or '\r';
        return startsLine ? open - at : 0;
    }

    private void EnterEscape(int textStart, int open, int percents)
    {
        var start = open + percents + 2;
        var strip = start < _end && _text[start] is '-' or '~' ? _text[start] : '\0';
        AddText(textStart, open, strip);
        if (strip != '\0')
            start++;
        var close = FindEscapeEnd(start, percents);
        if (close < 0)
        {
            _diagnostics.Add(TemplatingDiagnostics.EscapeNotClosed(_file.Span(open, percents + 2), new string('%', percents)));
            _at = _end;
            return;
        }

        var contentEnd = close;
        var closing = contentEnd > start && _text[contentEnd - 1] is '-' or '~' ? _text[contentEnd - 1] : '\0';
        if (closing != '\0')
            contentEnd--;
        if (contentEnd > start)
            Add(TokenKind.Text, start, contentEnd - start);
        _at = close + percents + 2;
        StripAfter(closing);
    }

    private int FindEscapeEnd(int from, int percents)
    {
        for (var at = from; at + percents + 1 < _end; at++)
        {
            if (_text[at] == '}' && CountPercents(at + 1) == percents && at + 1 + percents < _end && _text[at + 1 + percents] == '}')
                return at;
        }

        return -1;
    }

    private void AddText(int start, int end, char stripEnd = '\0')
    {
        CheckBraces(start, end);
        if (_stripNext)
        {
            while (start < end && char.IsWhiteSpace(_text[start]))
                start++;
        }
        else if (_stripNextLine)
        {
            start = SkipRestOfLine(start, end);
        }

        if (stripEnd == '-')
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1]))
                end--;
        }
        else if (stripEnd == '~')
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1]) && _text[end - 1] is not ('\n' or '\r'))
                end--;
        }

        // A greedy strip goes through an empty stretch to the text behind the next block only in the direction it was written.
        _stripNext = false;
        _stripNextLine = false;
        if (end > start)
            Add(TokenKind.Text, start, end - start);
    }

    private int SkipRestOfLine(int start, int end)
    {
        var at = start;
        while (at < end && char.IsWhiteSpace(_text[at]))
        {
            var unit = _text[at++];
            if (unit == '\n')
                break;
            if (unit == '\r')
                return at < end && _text[at] == '\n' ? at + 1 : at;
        }

        return at;
    }

    private void StripAfter(char strip)
    {
        _stripNext = strip == '-';
        _stripNextLine = strip == '~';
    }

    // An interpolated string being read: the quote that ends it and the braces that were open around it.
    private readonly record struct Interpolation(char Quote, int Start, int Braces);
}
