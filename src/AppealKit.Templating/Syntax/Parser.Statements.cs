using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed partial class Parser
{
    // Statements up to the end of the template or to a word that ends a block.
    private void ParseStatements(List<Statement> statements)
    {
        while (true)
        {
            var token = Current;
            switch (token.Kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Text:
                    statements.Add(new TextNode(SpanOf(Advance())));
                    break;
                case TokenKind.CodeEnter:
                    _indent = token.Length > 0 ? _file.Text.Substring(token.Start - token.Length, token.Length) : null;
                    Advance();
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    Advance();
                    break;
                case TokenKind.Identifier when Keywords.EndsBlock(_file.Text.AsSpan(token.Start, token.Length)):
                    return;
                default:
                    var before = _at;
                    if (ParseStatement() is { } statement)
                        statements.Add(statement);
                    FinishStatement(before);
                    break;
            }
        }
    }

    private void FinishStatement(int before)
    {
        _brackets = 0;
        _conditionals = 0;
        if (!_hasFailed && Current.Kind is not (TokenKind.EndOfFile or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit))
            Fail(TemplatingDiagnostics.Unexpected(SpanOf(Current), Describe(Current), Current.Kind == TokenKind.Equal));
        if (!_hasFailed)
            return;
        if (_at == before)
            Advance();
        SkipToSeparator();
    }

    private Statement? ParseStatement()
    {
        var token = Current;
        if (token.Kind != TokenKind.Identifier)
            return ParseExpressionStatement();
        var word = _file.Text.AsSpan(token.Start, token.Length);
        if (StartsLoopVariable(word))
            return ParseExpressionStatement();
        var span = SpanOf(token);
        switch (word)
        {
            case "if": return ParseIf(span);
            case "case": return ParseCase(span);
            case "for": return ParseFor(span, "for");
            case "tablerow": return ParseFor(span, "tablerow");
            case "while": return ParseWhile(span);
            case "capture": return ParseCapture(span);
            case "func": return ParseFunction(span);
            case "with": return ParseWith(span);
            case "wrap": return ParseWrap(span);
            case "break": return ParseJump(span, true);
            case "continue": return ParseJump(span, false);
            case "ret": return ParseReturn(span);
            case "readonly":
                Advance();
                return new ReadOnlyNode(span, ParseVariable("the variable that must not change"));
            case "import":
                Advance();
                return new ImportNode(span, ParseExpression());
            default:
                return ParseExpressionStatement();
        }
    }

    private Statement? ParseExpressionStatement()
    {
        var start = SpanOf(Current);
        var expression = ParseExpression();
        if (_hasFailed)
            return null;
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Equal when expression is CallNode { IsPiped: false } call:
                return ParseInlineFunction(call, start);
            case TokenKind.Equal:
                return ParseAssignment(expression, start, null, false);
            case TokenKind.QuestionQuestionEqual:
                return ParseAssignment(expression, start, null, true);
            case TokenKind.PlusEqual or TokenKind.MinusEqual or TokenKind.StarEqual or TokenKind.SlashEqual or TokenKind.SlashSlashEqual
                or TokenKind.PercentEqual:
                return ParseAssignment(expression, start, OperatorOf(token.Kind), false);
            default:
                return new PrintNode(SpanFrom(start), expression, _indent);
        }
    }

    private AssignNode? ParseAssignment(Expression target, in SourceSpan start, BinaryOperator? operation, bool onlyIfNull)
    {
        if (!IsAssignable(target))
        {
            Fail(TemplatingDiagnostics.NotAssignable(target.Span));
            return null;
        }

        Advance();
        SkipNewLines();
        var value = ParseExpression();
        return new AssignNode(SpanFrom(start), target, operation, onlyIfNull, value);
    }

    private static bool IsAssignable(Expression target) =>
        target is VariableNode or LocalNode or IndexNode { IsOptional: false } or MemberNode { IsOptional: false };

    // `half(x) = x / 2`
    private FunctionNode? ParseInlineFunction(CallNode call, in SourceSpan start)
    {
        var parameters = new List<ParameterNode>();
        foreach (var argument in call.Arguments)
        {
            if (argument is not { Value: VariableNode parameter, Name: null, IsSpread: false })
            {
                Fail(TemplatingDiagnostics.NotAssignable(call.Span));
                return null;
            }

            parameters.Add(new ParameterNode(parameter.Name, null, false));
        }

        if (call.Target is not (VariableNode or LocalNode))
        {
            Fail(TemplatingDiagnostics.NotAssignable(call.Span));
            return null;
        }

        Advance();
        SkipNewLines();
        var value = ParseExpression();
        return new FunctionNode(SpanFrom(start), call.Target, parameters, new BlockNode([new ReturnNode(value.Span, value)]));
    }

    private Statement ParseJump(in SourceSpan span, bool isBreak)
    {
        Advance();
        if (_loops == 0)
            Fail(TemplatingDiagnostics.JumpOutsideLoop(span, isBreak ? "break" : "continue"));
        return new JumpNode(span, isBreak);
    }

    private ReturnNode ParseReturn(in SourceSpan span)
    {
        Advance();
        var hasValue = Current.Kind is not (TokenKind.EndOfFile or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit);
        return new ReturnNode(span, hasValue ? ParseExpression() : null);
    }

    private Expression ParseVariable(string what)
    {
        var token = Current;
        var span = SpanOf(token);
        if (token.Kind == TokenKind.LocalVariable && MakeLocal(TextOf(token), span) is LocalNode local)
        {
            Advance();
            return local;
        }

        if (token.Kind == TokenKind.Identifier && !Keywords.IsReserved(_file.Text.AsSpan(token.Start, token.Length)))
        {
            Advance();
            return new VariableNode(span, TextOf(token));
        }

        Fail(TemplatingDiagnostics.Expected(span, what, Describe(token)));
        return Missing(span);
    }
}
