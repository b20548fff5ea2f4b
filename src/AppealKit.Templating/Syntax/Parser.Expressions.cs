using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Syntax;

internal sealed partial class Parser
{
    private const int UnaryPrecedence = 130;

    // A whole expression: pipes bind least, then the conditional `a ? b : c`.
    private Expression ParseExpression()
    {
        var start = SpanOf(Current);
        if (!TryNest(start))
            return Missing(start);
        var left = ParseBinary(0, true);
        for (var links = 0; ; links++)
        {
            if (links > MaxChain && !TryGiveUp(start))
                break;
            if (PipeIsAhead())
            {
                Advance();
                SkipNewLines();
                left = AttachPipe(left, ParseBinary(0, true), start);
            }
            else if (Current.Kind == TokenKind.Question)
            {
                left = ParseConditional(left, start);
                break;
            }
            else
            {
                break;
            }
        }

        Unnest();
        return left;
    }

    private bool TryGiveUp(in SourceSpan span)
    {
        Fail(TemplatingDiagnostics.TooDeep(span, MaxChain));
        GiveUp();
        return false;
    }

    // A pipe may begin the next line.
    private bool PipeIsAhead()
    {
        var ahead = _at;
        while (_tokens[ahead].Kind == TokenKind.NewLine)
            ahead++;
        if (_tokens[ahead].Kind != TokenKind.Pipe)
            return false;
        _at = ahead;
        return true;
    }

    private ConditionalNode ParseConditional(Expression condition, in SourceSpan start)
    {
        Advance();
        SkipNewLines();
        _conditionals++;
        var whenTrue = ParseExpression();
        _conditionals--;
        Expression whenFalse;
        if (Current.Kind == TokenKind.NewLine && PeekToken().Kind == TokenKind.Colon)
            SkipNewLines();
        if (Current.Kind == TokenKind.Colon)
        {
            Advance();
            SkipNewLines();
            whenFalse = ParseExpression();
        }
        else
        {
            Fail(TemplatingDiagnostics.Expected(SpanOf(Current), "`:` and what holds otherwise", Describe(Current)));
            whenFalse = Missing(start);
        }

        return new ConditionalNode(SpanFrom(start), condition, whenTrue, whenFalse);
    }

    private Expression ParseBinary(int minimum, bool allowsCall)
    {
        var start = SpanOf(Current);
        if (!TryNest(start))
            return Missing(start);
        var left = ParseOperand(minimum, allowsCall);
        for (var links = 0; ; links++)
        {
            var operation = Current.Kind;
            var precedence = Precedence(operation);
            if (precedence == 0 || precedence <= minimum || (links > MaxChain && !TryGiveUp(start)))
                break;
            Advance();
            SkipNewLines();
            var right = ParseBinary(precedence, allowsCall);
            left = MakeBinary(SpanFrom(start), operation, left, right);
        }

        Unnest();
        return left;
    }

    private static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.QuestionQuestion or TokenKind.QuestionBang => 20,
        TokenKind.PipePipe => 30,
        TokenKind.AmpersandAmpersand => 40,
        TokenKind.EqualEqual or TokenKind.BangEqual => 70,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => 80,
        TokenKind.Range or TokenKind.RangeExclusive => 95,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Star or TokenKind.Slash or TokenKind.SlashSlash or TokenKind.Percent or TokenKind.ShiftLeft or TokenKind.ShiftRight => 110,
        _ => 0,
    };

    private static Expression MakeBinary(in SourceSpan span, TokenKind operation, Expression left, Expression right) => operation switch
    {
        TokenKind.QuestionQuestion => new CoalesceNode(span, left, right, false),
        TokenKind.QuestionBang => new CoalesceNode(span, left, right, true),
        TokenKind.PipePipe => new LogicalNode(span, false, left, right),
        TokenKind.AmpersandAmpersand => new LogicalNode(span, true, left, right),
        _ => new BinaryNode(span, OperatorOf(operation), left, right),
    };

    private static BinaryOperator OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.EqualEqual => BinaryOperator.Equal,
        TokenKind.BangEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Range => BinaryOperator.Range,
        TokenKind.RangeExclusive => BinaryOperator.RangeExclusive,
        TokenKind.Minus or TokenKind.MinusEqual => BinaryOperator.Subtract,
        TokenKind.Star or TokenKind.StarEqual => BinaryOperator.Multiply,
        TokenKind.Slash or TokenKind.SlashEqual => BinaryOperator.Divide,
        TokenKind.SlashSlash or TokenKind.SlashSlashEqual => BinaryOperator.DivideWhole,
        TokenKind.Percent or TokenKind.PercentEqual => BinaryOperator.Remainder,
        TokenKind.ShiftLeft => BinaryOperator.ShiftLeft,
        TokenKind.ShiftRight => BinaryOperator.ShiftRight,
        _ => BinaryOperator.Add,
    };

    // What stands between operators: a value, or a function with its arguments behind it.
    private Expression ParseOperand(int minimum, bool allowsCall)
    {
        var token = Current;
        var start = SpanOf(token);
        switch (token.Kind)
        {
            case TokenKind.Bang or TokenKind.Minus or TokenKind.Plus:
                return ParseUnary(allowsCall);
            case TokenKind.At:
                Advance();
                var aliased = ParsePostfix();
                return new UnaryNode(SpanFrom(start), UnaryOperator.Alias, aliased);
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                Advance();
                return MakeIncrement(start, ParsePostfix(), token.Kind == TokenKind.PlusPlus ? 1 : -1, true);
        }

        var operand = ParsePostfix();
        if (Current.Kind is TokenKind.PlusPlus or TokenKind.MinusMinus && !Current.SpaceBefore)
            return MakeIncrement(start, operand, Advance().Kind == TokenKind.PlusPlus ? 1 : -1, false);
        if (!allowsCall || !IsCallable(operand) || !StartsArgument(Current))
            return operand;
        var arguments = ParseArguments(minimum);
        return new CallNode(SpanFrom(start), operand, arguments, false);
    }

    private Expression ParseUnary(bool allowsCall)
    {
        var token = Advance();
        var start = SpanOf(token);
        if (!TryNest(start))
            return Missing(start);
        var operand = ParseOperand(UnaryPrecedence, allowsCall);
        Unnest();
        var operation = token.Kind switch
        {
            TokenKind.Bang => UnaryOperator.Not,
            TokenKind.Minus => UnaryOperator.Minus,
            _ => UnaryOperator.Plus,
        };
        return new UnaryNode(SpanFrom(start), operation, operand);
    }

    private Expression MakeIncrement(in SourceSpan start, Expression target, int change, bool isPrefix)
    {
        if (target is VariableNode or LocalNode or MemberNode or IndexNode)
            return new IncrementNode(SpanFrom(start), target, change, isPrefix);
        Fail(TemplatingDiagnostics.NotAssignable(target.Span));
        return target;
    }

    private static bool IsCallable(Expression expression) =>
        expression is VariableNode or LocalNode or ArgumentsNode or MemberNode or IndexNode or NestedNode;

    private Expression AttachPipe(Expression left, Expression right, in SourceSpan start)
    {
        switch (right)
        {
            case CallNode call:
                return new CallNode(SpanFrom(call.Target.Span), call.Target, [Piped(left), .. call.Arguments], true);
            case BinaryNode binary:
                return new BinaryNode(SpanFrom(start), binary.Operator, AttachPipe(left, binary.Left, start), binary.Right);
            case LogicalNode logical:
                return new LogicalNode(SpanFrom(start), logical.IsAnd, AttachPipe(left, logical.Left, start), logical.Right);
            case CoalesceNode coalesce:
                return new CoalesceNode(SpanFrom(start), AttachPipe(left, coalesce.Left, start), coalesce.Right, coalesce.WhenPresent);
            case UnaryNode { Operator: UnaryOperator.Not } unary:
                return new UnaryNode(SpanFrom(start), UnaryOperator.Not, AttachPipe(left, unary.Operand, start));
            case VariableNode or LocalNode or ArgumentsNode or MemberNode or IndexNode or NestedNode or AnonymousFunctionNode
                or UnaryNode { Operator: UnaryOperator.Alias }:
                return new CallNode(right.Span, right, [Piped(left)], true);
            default:
                Fail(TemplatingDiagnostics.PipeNeedsFunction(right.Span));
                return left;
        }
    }

    private static ArgumentNode Piped(Expression value) => new(value, null, false, value.Span);

    private string Describe(in Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "the end of the template",
        TokenKind.NewLine => "the end of the line",
        TokenKind.CodeExit => "the end of the code `}}`",
        TokenKind.CodeEnter or TokenKind.Text => "text",
        _ => $"`{Shortened(token)}`",
    };

    private string Shortened(in Token token)
    {
        var length = Math.Min(token.Length, 30);
        var text = _file.Text.AsSpan(token.Start, length);
        var line = text.IndexOfAny('\r', '\n');
        return (line >= 0 ? text[..line] : text).ToString() + (token.Length > length || line >= 0 ? "…" : "");
    }
}
