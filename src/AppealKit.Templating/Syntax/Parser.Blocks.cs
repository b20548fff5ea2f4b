using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed partial class Parser
{
    // The statements of a block, up to its `end`, which is read too.
    private BlockNode ParseBody(string opener, in SourceSpan start, bool isFunction = false)
    {
        var body = ParseBlock(opener, start, isFunction);
        CloseBlock(opener, start);
        return body;
    }

    // The statements of a block, up to the word that ends it.
    private BlockNode ParseBlock(string opener, in SourceSpan start, bool isFunction = false)
    {
        EndHeader();
        if (!TryNest(start))
            return BlockNode.Empty;
        // A block begins anew: what is open around it (`(do … end)`) waits.
        var (brackets, conditionals, loops, indent, header) = (_brackets, _conditionals, _loops, _indent, _inLoopHeader);
        (_brackets, _conditionals, _inLoopHeader) = (0, 0, false);
        if (isFunction)
            _loops = 0;
        var statements = new List<Statement>();
        ParseStatements(statements);
        (_brackets, _conditionals, _loops, _inLoopHeader) = (brackets, conditionals, loops, header);
        if (brackets > 0)
            _indent = indent;
        Unnest();
        return new BlockNode(statements);
    }

    // Whatever stands behind `if x` on its line is a mistake; the block is read all the same.
    private void EndHeader()
    {
        if (!_hasFailed && Current.Kind is not (TokenKind.EndOfFile or TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.Text))
            Fail(TemplatingDiagnostics.Unexpected(SpanOf(Current), Describe(Current), Current.Kind == TokenKind.Equal));
        if (_hasFailed)
        {
            _brackets = 0;
            SkipToSeparator();
        }
    }

    private void CloseBlock(string opener, in SourceSpan start)
    {
        if (Is(Current, "end"))
        {
            Advance();
            return;
        }

        if (Current.Kind == TokenKind.EndOfFile)
        {
            Fail(TemplatingDiagnostics.NoEnd(start, opener));
            return;
        }

        Fail(TemplatingDiagnostics.WrongContinuation(SpanOf(Current), TextOf(Current), opener, start));
        Advance();
        SkipToSeparator();
        // The block goes on behind the misplaced word, so that its `end` finds it.
        var rest = new List<Statement>();
        ParseStatements(rest);
        CloseBlock(opener, start);
    }

    private IfNode ParseIf(in SourceSpan start)
    {
        var branches = new List<IfBranch>();
        BlockNode? otherwise = null;
        Advance();
        var condition = ParseExpression();
        branches.Add(new IfBranch(condition, ParseBlock("if", start)));
        while (Is(Current, "else"))
        {
            Advance();
            if (Is(Current, "if"))
            {
                Advance();
                condition = ParseExpression();
                branches.Add(new IfBranch(condition, ParseBlock("if", start)));
            }
            else
            {
                otherwise = ParseBlock("if", start);
                break;
            }
        }

        CloseBlock("if", start);
        return new IfNode(start, branches, otherwise);
    }

    private CaseNode ParseCase(in SourceSpan start)
    {
        Advance();
        var value = ParseExpression();
        var before = ParseBlock("case", start);
        foreach (var statement in before.Statements)
        {
            if (statement is not TextNode text || text.Text.AsSpan().Trim().Length > 0)
            {
                Fail(TemplatingDiagnostics.Unexpected(statement.Span, "something before the first `when`, which is never written", false));
                break;
            }
        }

        _hasFailed = false;
        var branches = new List<WhenBranch>();
        BlockNode? otherwise = null;
        while (Is(Current, "when"))
        {
            Advance();
            var values = new List<Expression>();
            do
            {
                SkipNewLines();
                values.Add(ParseBinary(30, true));
            }
            while (TryAdvance(TokenKind.Comma) || TryAdvance(TokenKind.PipePipe));
            branches.Add(new WhenBranch(values, ParseBlock("case", start)));
        }

        if (Is(Current, "else"))
        {
            Advance();
            otherwise = ParseBlock("case", start);
        }

        CloseBlock("case", start);
        return new CaseNode(start, value, branches, otherwise);
    }

    private ForNode ParseFor(in SourceSpan start, string opener)
    {
        Advance();
        var variable = ParseVariable("the name of a variable for each element");
        if (Is(Current, "in"))
            Advance();
        else
            Fail(TemplatingDiagnostics.Expected(SpanOf(Current), "`in` and a list", Describe(Current)));
        _inLoopHeader = true;
        var list = ParseExpression();
        var options = ParseLoopOptions(opener);
        _inLoopHeader = false;
        _loops++;
        var body = ParseBlock(opener, start);
        _loops--;
        BlockNode? otherwise = null;
        if (Is(Current, "else"))
        {
            Advance();
            otherwise = ParseBlock(opener, start);
        }

        CloseBlock(opener, start);
        return new ForNode(start, variable, list, options, body, otherwise, opener == "tablerow");
    }

    private ForOptions ParseLoopOptions(string opener)
    {
        var options = new ForOptions(null, null, null, false);
        while (Current.Kind == TokenKind.Identifier && !_hasFailed)
        {
            var token = Current;
            var word = TextOf(token);
            if (!Keywords.IsLoopOption(word) || (word == "cols" && opener != "tablerow"))
            {
                Fail(TemplatingDiagnostics.UnknownLoopOption(SpanOf(token), word, opener));
                break;
            }

            Advance();
            if (word == "reversed")
            {
                options = options with { IsReversed = true };
                continue;
            }

            if (!TryAdvance(TokenKind.Colon))
                Fail(TemplatingDiagnostics.Expected(SpanOf(Current), $"`:` and a number behind `{word}`", Describe(Current)));
            var value = ParseBinary(0, false);
            options = word switch
            {
                "offset" => options with { Offset = value },
                "limit" => options with { Limit = value },
                _ => options with { Columns = value },
            };
        }

        return options;
    }

    private WhileNode ParseWhile(in SourceSpan start)
    {
        Advance();
        var condition = ParseExpression();
        _loops++;
        var body = ParseBlock("while", start);
        _loops--;
        CloseBlock("while", start);
        return new WhileNode(start, condition, body);
    }

    private CaptureNode ParseCapture(in SourceSpan start)
    {
        Advance();
        var target = ParsePostfix();
        if (!_hasFailed && !IsAssignable(target))
            Fail(TemplatingDiagnostics.NotAssignable(target.Span));
        return new CaptureNode(start, target, ParseBody("capture", start));
    }

    private WithNode ParseWith(in SourceSpan start)
    {
        Advance();
        var value = ParseExpression();
        return new WithNode(start, value, ParseBody("with", start));
    }

    private WrapNode ParseWrap(in SourceSpan start)
    {
        Advance();
        var expression = ParseExpression();
        var call = expression as CallNode ?? new CallNode(expression.Span, expression, [], false);
        if (!_hasFailed && expression is not CallNode && !IsCallable(expression))
            Fail(TemplatingDiagnostics.Expected(expression.Span, "a function to wrap the block with", "something else"));
        return new WrapNode(start, call, ParseBody("wrap", start));
    }

    private FunctionNode ParseFunction(in SourceSpan start)
    {
        Advance();
        var target = ParseVariable("the name of the function");
        while (Current.Kind == TokenKind.Dot && target is VariableNode or MemberNode && !_hasFailed)
            target = ParseMember(target, target.Span);
        List<ParameterNode>? parameters = null;
        if (Current.Kind == TokenKind.OpenParen)
            parameters = ParseParameters();
        return new FunctionNode(start, target, parameters, ParseBody("func", start, true));
    }

    private List<ParameterNode> ParseParameters()
    {
        var open = OpenBracket();
        var parameters = new List<ParameterNode>();
        while (Current.Kind is not (TokenKind.CloseParen or TokenKind.EndOfFile or TokenKind.CodeExit) && !_hasFailed)
        {
            var variable = ParseVariable("the name of a parameter");
            var name = (variable as VariableNode)?.Name ?? (variable as LocalNode)?.Name ?? "";
            Expression? fallback = null;
            var takesRest = TryAdvance(TokenKind.Ellipsis);
            if (!takesRest && TryAdvance(TokenKind.Equal))
                fallback = ParseExpression();
            else if (parameters is [.., { Default: not null }] && !takesRest)
                Fail(TemplatingDiagnostics.ParameterOrder(variable.Span, name));
            if (parameters is [.., { TakesRest: true }])
                Fail(TemplatingDiagnostics.ParameterOrder(variable.Span, name));
            parameters.Add(new ParameterNode(name, fallback, takesRest));
            if (!TryAdvance(TokenKind.Comma))
                break;
        }

        CloseBracket(TokenKind.CloseParen, "`,` or `)`", open);
        return parameters;
    }
}
