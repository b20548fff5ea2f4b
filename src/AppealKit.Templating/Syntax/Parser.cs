using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

// Reads statements and expressions. After an error it skips to the next statement and goes on, so that the next error is found too.
internal sealed partial class Parser
{
    // Deeper nesting than anybody writes; the evaluator recurses as deep as the tree.
    private const int MaxNesting = 400;

    // Operators, members or calls in a row.
    private const int MaxChain = 500;

    private const int MaxErrors = 50;

    private readonly SourceFile _file;
    private readonly SourceSpan _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens;
    private readonly List<(int Start, int End)> _brokenCode;
    private readonly List<int> _lexical = [];
    private int _at;
    private int _nesting;
    private int _brackets;
    private int _conditionals;
    private int _loops;
    private bool _inLoopHeader;
    private bool _hasFailed;
    private bool _gaveUp;
    private string? _indent;

    public Parser(SourceSpan source, DiagnosticBag diagnostics)
    {
        _source = source;
        _file = source.File;
        _diagnostics = diagnostics;
        var lexer = new Lexer(source, diagnostics);
        _tokens = lexer.Run();
        _brokenCode = lexer.BrokenCode;
        foreach (var diagnostic in diagnostics)
            _lexical.Add(diagnostic.Span?.Start ?? -1);
    }

    public BlockNode ParseTemplate()
    {
        var statements = new List<Statement>();
        while (true)
        {
            ParseStatements(statements);
            if (Current.Kind == TokenKind.EndOfFile)
                return new BlockNode(statements);
            // An `end`, `else` or `when` that belongs to nothing.
            Fail(TemplatingDiagnostics.NothingToEnd(SpanOf(Current), TextOf(Current)));
            Advance();
            SkipToSeparator();
        }
    }

    private Token Current => _tokens[_at];

    private Token PeekToken(int offset = 1) => _tokens[Math.Min(_at + offset, _tokens.Count - 1)];

    private Token Advance()
    {
        var token = _tokens[_at];
        if (_at < _tokens.Count - 1)
            _at++;
        // Lines mean nothing inside parentheses and brackets.
        if (_brackets > 0)
            SkipNewLines();
        return token;
    }

    private void SkipNewLines()
    {
        while (_tokens[_at].Kind == TokenKind.NewLine)
            _at++;
    }

    private bool TryAdvance(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private SourceSpan SpanOf(in Token token) => _file.Span(token.Start, token.Kind == TokenKind.CodeEnter ? 2 : token.Length);

    private SourceSpan SpanFrom(in SourceSpan start) => _file.Span(start.Start, Math.Max(_tokens[Math.Max(_at - 1, 0)].End - start.Start, start.Length));

    private string TextOf(in Token token) => _file.Text.Substring(token.Start, token.Length);

    private bool Is(in Token token, string word) =>
        token.Kind == TokenKind.Identifier && token.Length == word.Length && _file.Text.AsSpan(token.Start, token.Length).SequenceEqual(word);

    // One message for each statement: what follows from the first mistake is noise.
    private void Fail(Diagnostic diagnostic)
    {
        if (_hasFailed || _gaveUp)
            return;
        _hasFailed = true;
        if (IsKnown(diagnostic.Span))
            return;
        _diagnostics.Add(diagnostic);
        if (_diagnostics.Count >= MaxErrors)
            GiveUp();
    }

    // What the lexer has reported, here or around here.
    private bool IsKnown(SourceSpan? span)
    {
        if (span is not { } place || _lexical.Count == 0)
            return false;
        if (_lexical.Contains(place.Start))
            return true;
        foreach (var (start, end) in _brokenCode)
        {
            if (place.Start >= start && place.Start <= end)
                return true;
        }

        return false;
    }

    private void GiveUp()
    {
        _gaveUp = true;
        _at = _tokens.Count - 1;
    }

    private bool TryNest(in SourceSpan span)
    {
        if (_nesting >= MaxNesting)
        {
            Fail(TemplatingDiagnostics.TooDeep(span, MaxNesting));
            GiveUp();
            return false;
        }

        _nesting++;
        return true;
    }

    private void Unnest() => _nesting--;

    private void SkipToSeparator()
    {
        while (Current.Kind is not (TokenKind.EndOfFile or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.Text))
            _at++;
        _hasFailed = false;
    }

    private LiteralNode Missing(in SourceSpan span) => new(span, default);
}
