using System.Globalization;
using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml.Syntax;

/// <summary>Finds out what somebody did wrong where the parser gave up.</summary>
/// <remarks>
/// The parser says at which place it could go on no further; people want to know which line to change. What it says in words is not
/// looked at, only where it stopped and what stands there.
/// </remarks>
internal sealed class SyntaxDiagnosis
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly ParseFailure _failure;

    private readonly int _depthLimit;

    private SyntaxDiagnosis(SourceFile file, string text, ParseFailure failure, int depthLimit) =>
        (_file, _text, _failure, _depthLimit) = (file, text, failure, depthLimit);

    /// <summary>Explains a failure.</summary>
    /// <param name="file">The file as it is, for places in messages.</param>
    /// <param name="text">The text that was parsed: the same, with earlier errors blanked out.</param>
    /// <param name="failure">Where the parser gave up.</param>
    /// <param name="depthLimit">The most levels of lists and maps inside each other.</param>
    public static SyntaxFinding Of(SourceFile file, string text, ParseFailure failure, int depthLimit) =>
        new SyntaxDiagnosis(file, text, failure, depthLimit).Find();

    private int Start => Math.Min(_failure.Start, _text.Length);

    private SyntaxFinding Find() =>
        TooDeep() ?? Tab() ?? Quote() ?? AfterQuote() ?? Bracket() ?? FirstCharacter() ?? Colon() ?? Line() ?? Anything();

    private SyntaxFinding? TooDeep() =>
        _failure.Kind == ParseFailureKind.TooDeep ? At(YamlDiagnostics.TooDeep(Span(Start, 1), _depthLimit), Start) : null;

    private SyntaxFinding? Tab()
    {
        // The parser may stop on the line before or after the one with the tab.
        var first = Repair.LineStart(_text, Math.Min(Start, _failure.End));
        for (var (line, n) = (PreviousLine(first) ?? first, 0); n < 4 && line < _text.Length; n++)
        {
            for (var i = line; i < _text.Length && (_text[i] == ' ' || Repair.IsFalseSpace(_text[i])); i++)
            {
                if (_text[i] != ' ')
                    return At(YamlDiagnostics.TabInIndentation(Span(i, 1), _text[i]), line);
            }

            line = NextLine(line);
        }

        return null;
    }

    // The parser reports an unclosed or damaged quotation from its opening mark.
    private SyntaxFinding? Quote()
    {
        if (Start >= _text.Length || _text[Start] is not ('"' or '\'') || _failure.Start == _failure.End)
            return SwallowedLine();
        var mark = _text[Start];
        for (var i = Start + 1; i < _text.Length; i++)
        {
            if (_text[i] == mark && mark == '\'' && i + 1 < _text.Length && _text[i + 1] == mark)
                i++;
            else if (_text[i] == mark)
                return _text.AsSpan(Start, i - Start).ContainsAny('\n', '\r') ? Unclosed(Start) : SwallowedLine();
            else if (_text[i] == '\\' && mark == '"' && i + 1 < _text.Length && BadEscape(++i) is > 0 and var length)
                return At(YamlDiagnostics.UnknownEscape(Span(i - 1, length)), Start);
            else if (_text[i] is '\n' or '\r')
                return Unclosed(Start);
        }

        return Unclosed(Start);
    }

    // A quotation that was closed by the opening mark of a later one: it holds a line that looks like a key.
    private SyntaxFinding? SwallowedLine()
    {
        var (start, end) = (_failure.LastScalarStart, _failure.LastScalarEnd);
        if (start < 0 || start >= _text.Length || end > _text.Length || _text[start] is not ('"' or '\''))
            return null;
        for (var line = NextLine(start); line < end; line = NextLine(line))
        {
            if (KeyEnd(line) > 0)
                return Unclosed(start);
        }

        return null;
    }

    private SyntaxFinding Unclosed(int quote) =>
        At(YamlDiagnostics.UnclosedQuote(Span(quote, Repair.LineEnd(_text, quote) - quote), _text[quote]), quote);

    private SyntaxFinding? AfterQuote()
    {
        var (start, end) = (_failure.LastScalarStart, _failure.LastScalarEnd);
        if (start < 0 || start >= _text.Length || end < 1 || end > Start || _text[end - 1] is not ('"' or '\'') || _text[start] != _text[end - 1] || Start >= _text.Length)
            return null;
        return _failure.OpenBracket < 0 && _text.AsSpan(end, Start - end).IndexOfAnyExcept(' ') < 0 && _text[Start] is not ('\n' or '\r')
            ? At(YamlDiagnostics.TextAfterQuote(Span(Start, Repair.LineEnd(_text, Start) - Start), _text[start]), start)
            : null;
    }

    private SyntaxFinding? Bracket()
    {
        if (_failure.OpenBracket is var open && open < 0)
            return Start < _text.Length && _text[Start] is ']' or '}' ? At(YamlDiagnostics.StrayBracket(Span(Start, 1), _text[Start]), Start) : null;
        if (Start < _text.Length && _text[Start] is ',' && _text.AsSpan(open, Start - open).TrimEnd() is [.., ',' or '[' or '{'])
            return At(YamlDiagnostics.NothingBetweenCommas(Span(Start, 1)), Start);
        if (Start < _text.Length && _text[Start] is '@' or '`' or '%')
            return null;
        return MissingComma(open) ?? At(YamlDiagnostics.UnclosedBracket(Span(open, 1), _text[open]), open);
    }

    // Inside brackets that are closed on their line, what cannot go on lacks a comma before it.
    private SyntaxFinding? MissingComma(int open)
    {
        var lineEnd = Repair.LineEnd(_text, open);
        var at = Start;
        while (at < lineEnd && _text[at] == ' ')
            at++;
        if (at >= lineEnd || at <= open || _text.AsSpan(open, lineEnd - open).IndexOf(_text[open] == '[' ? ']' : '}') < 0)
            return null;
        if (_text[at] == ':')
            return At(YamlDiagnostics.MissingCommaOrQuotes(Span(at, 1)), open);
        var before = _text.AsSpan(open, at - open).TrimEnd(' ');
        return before[^1] is not (',' or '[' or '{' or ':') && (char.IsLetterOrDigit(_text[at]) || _text[at] is '"' or '\'' or '[' or '{')
            ? At(YamlDiagnostics.MissingComma(Span(at, 1)), open)
            : null;
    }

    private SyntaxFinding? FirstCharacter()
    {
        if (Start >= _text.Length)
            return null;
        // `*word* more`: the parser takes the first word for a reference and stumbles over the second.
        var line = Repair.LineStart(_text, Start);
        var value = KeyEnd(line) is > 0 and var colon ? colon + 1 : Repair.ContentStart(_text, line);
        while (value < Start && _text[value] == ' ')
            value++;
        value = Math.Min(value, Start);
        return _text[value] is '@' or '`' or '%' or '|' or '>' or '!' or '&' or '*'
            ? At(YamlDiagnostics.ReservedStart(Span(value, 1), _text[value]), line)
            : null;
    }

    private SyntaxFinding? Colon()
    {
        if (Start >= _text.Length || _text[Start] != ':')
            return null;
        var line = Repair.LineStart(_text, Start);
        var content = Repair.ContentStart(_text, line);
        if (content + 1 < _text.Length && _text[content] == '-' && _text[content + 1] != ' ')
            return At(YamlDiagnostics.NoSpaceAfterDash(Span(content, 1)), line);
        var keyEnd = KeyEnd(line);
        if (keyEnd > 0 && keyEnd < Start)
            return At(YamlDiagnostics.ColonInText(Span(Start, 1), _text[content..keyEnd]), line);
        // The key itself is what the parser could not take: the line before runs on into it.
        if (PreviousLine(line) is not { } before)
            return null;
        return KeyEnd(before) > 0
            ? At(YamlDiagnostics.WrongIndentation(Span(content, Start - content), Indentation(line)), line)
            : LineWithoutKey(before);
    }

    private SyntaxFinding? Line()
    {
        var line = Repair.LineStart(_text, Start);
        if (_text.AsSpan(line, Start - line).IndexOfAnyExcept(' ', '-') >= 0)
            return InnerDash(line);
        var content = Repair.ContentStart(_text, line);
        if (content >= _text.Length)
            return null;
        if (_text[Start] == '-' && IsMarker(Start) && IsShiftedItem(line))
            return At(YamlDiagnostics.WrongIndentation(Span(Start, 1), Indentation(line)), line) with { IsMarkerBad = true };
        if (_text[Start] == '-' && IsMarker(Start))
            return At(YamlDiagnostics.UnexpectedItem(Span(Start, 1)), line) with { IsMarkerBad = true };
        var keyEnd = KeyEnd(line);
        if (keyEnd > 0 && Indentation(line) == 0)
            return At(YamlDiagnostics.KeyAfterItems(Span(content, keyEnd - content), _text[content..keyEnd]), line);
        return keyEnd > 0
            ? At(YamlDiagnostics.WrongIndentation(Span(content, keyEnd - content), Indentation(line)), line)
            : LineWithoutKey(line);
    }

    // `key: - item`: the list has to begin on its own line.
    private SyntaxFinding? InnerDash(int line) =>
        Start < _text.Length && _text[Start] == '-' && IsMarker(Start) && KeyEnd(line) > 0 ? At(YamlDiagnostics.ItemAfterKey(Span(Start, 1)), line) : null;

    private SyntaxFinding LineWithoutKey(int line)
    {
        var content = Repair.ContentStart(_text, line);
        var end = Repair.LineEnd(_text, line);
        var words = _text.AsSpan(content, end - content);
        if (words is ['-', not (' ' or '-'), ..])
            return At(YamlDiagnostics.NoSpaceAfterDash(Span(content, 1)), line);
        var colon = words.IndexOf(':');
        // `title:Something` is one word for YAML.
        if (colon > 0 && words[..colon].IndexOfAny(' ', '"') < 0)
            return At(YamlDiagnostics.NoSpaceAfterColon(Span(content, colon + 1), words[..colon].ToString()), line);
        return At(YamlDiagnostics.NoColon(Span(content, end - content), words.TrimEnd().ToString()), line);
    }

    private SyntaxFinding Anything()
    {
        var start = Start < _text.Length ? Start : Repair.LineStart(_text, Math.Max(0, _text.TrimEnd().Length - 1));
        return At(YamlDiagnostics.SyntaxAt(Span(start, 1), Char(start)), start);
    }

    // Offset of the colon that ends the key of a line; 0 if the line has no key.
    private int KeyEnd(int line)
    {
        var content = Repair.ContentStart(_text, line);
        for (var i = content; i < _text.Length && _text[i] is not ('\n' or '\r' or '#'); i++)
        {
            if (_text[i] == ':' && i > content && (i + 1 == _text.Length || _text[i + 1] is ' ' or '\n' or '\r'))
                return i;
            if (_text[i] is '"' or '\'' or '[' or '{' && i == content)
                return 0;
        }

        return 0;
    }

    private bool IsMarker(int i) => i + 1 >= _text.Length || _text[i + 1] is ' ' or '\n' or '\r';

    // An item one space to the left or right of the items above it.
    private bool IsShiftedItem(int line)
    {
        const int LinesLookedAt = 100;
        var own = Indentation(line);
        for (var (above, n) = (PreviousLine(line), 0); above is { } start && n < LinesLookedAt; n++)
        {
            var indentation = Indentation(start);
            if (_text[start + indentation] == '-' && IsMarker(start + indentation) && Math.Abs(indentation - own) == 1)
                return true;
            above = PreviousLine(start);
        }

        return false;
    }

    private int Indentation(int line)
    {
        var i = line;
        while (i < _text.Length && _text[i] == ' ')
            i++;
        return i - line;
    }

    private int NextLine(int offset)
    {
        var end = Repair.LineEnd(_text, offset);
        return end + (end + 1 < _text.Length && _text[end] == '\r' && _text[end + 1] == '\n' ? 2 : 1);
    }

    // The start of the nearest line above that has something on it.
    private int? PreviousLine(int line)
    {
        while (line > 0)
        {
            line = Repair.LineStart(_text, line - 1);
            if (!_text.AsSpan(line, Repair.LineEnd(_text, line) - line).IsWhiteSpace())
                return line;
        }

        return null;
    }

    private char Char(int offset) => offset < _text.Length ? _text[offset] : '\n';

    // Units of the escape whose letter stands at an offset, if it stands for no character; else 0.
    private int BadEscape(int letter)
    {
        var digits = _text[letter] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
            return "0abt\tnvfre \"/\\N_LP\n\r".Contains(_text[letter], StringComparison.Ordinal) ? 0 : 2;
        var hex = _text.AsSpan(letter + 1, Math.Min(digits, _text.Length - letter - 1));
        var isCharacter = hex.Length == digits && uint.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code);
        return isCharacter ? 0 : hex.Length + 2;
    }

    private SourceSpan Span(int start, int length) => _file.Span(start, length);

    private SyntaxFinding At(Diagnostic diagnostic, int offset) => new(diagnostic, Repair.LineStart(_text, offset));
}
