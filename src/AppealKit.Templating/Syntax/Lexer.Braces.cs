namespace AppealKit.Templating.Syntax;

// Braces in text. A slip in the two braces of code makes text of it, which would be published with all that it says.
internal sealed partial class Lexer
{
    // Single braces of the text that are open, across code: a template may write JSON or a style sheet.
    private int _openInText;
    private int _lastOpenInText;

    private void CheckBraces(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (_text[at] == '{')
            {
                if (CodeInSingleBraces(at, end) is { } length)
                {
                    _diagnostics.Add(TemplatingDiagnostics.SingleBraces(_file.Span(at, length)));
                    at += length - 1;
                    continue;
                }

                _openInText++;
                _lastOpenInText = at;
            }
            else if (_text[at] == '}')
            {
                at = CloseBrace(at, end);
            }
        }
    }

    // Returns the place of the last brace that was looked at.
    private int CloseBrace(int at, int end)
    {
        var isDouble = at + 1 < end && _text[at + 1] == '}';
        if (isDouble && _openInText < 2)
        {
            var open = _openInText == 1 && IsOnLineOf(_lastOpenInText, at) ? _lastOpenInText : -1;
            _diagnostics.Add(open < 0
                ? TemplatingDiagnostics.StrayBraces(_file.Span(at, 2))
                : TemplatingDiagnostics.OneBraceOpens(_file.Span(open, at + 2 - open)));
            _openInText = 0;
            return at + 1;
        }

        // `}}}` behind code: one too many.
        if (_openInText == 0 && at > 1 && _text[at - 1] == '}' && _text[at - 2] == '}' && _tokens is [.., { Kind: TokenKind.CodeExit } exit] && exit.End == at)
            _diagnostics.Add(TemplatingDiagnostics.BraceTooMany(_file.Span(at, 1)));
        _openInText = Math.Max(0, _openInText - 1);
        return at;
    }

    private bool IsOnLineOf(int open, int at) => _text.AsSpan(open, at - open).IndexOfAny('\n', '\r') < 0;

    // The length of `{ name }`, `{ person 'id' }` and the like. What has a colon, an equals sign or a semicolon is something else.
    private int? CodeInSingleBraces(int open, int end)
    {
        var inside = _text.AsSpan(open + 1, end - open - 1);
        var close = inside.IndexOfAny("{}:;=\r\n");
        if (close < 0 || inside[close] != '}' || (close + 1 < inside.Length && inside[close + 1] == '}'))
            return null;
        var words = inside[..close].Trim();
        return words.Length > 0 && IsNameStart(words[0]) ? close + 2 : null;
    }
}
