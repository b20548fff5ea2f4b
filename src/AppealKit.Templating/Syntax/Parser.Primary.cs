using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Syntax;

internal sealed partial class Parser
{
    // A value with the members, elements and calls written directly behind it.
    private Expression ParsePostfix()
    {
        var start = SpanOf(Current);
        var expression = ParsePrimary();
        for (var links = 0; ; links++)
        {
            var token = Current;
            if (links > MaxChain && !TryGiveUp(start))
                return expression;
            if (token.Kind is TokenKind.Dot or TokenKind.QuestionDot)
                expression = ParseMember(expression, start);
            else if (token.Kind == TokenKind.OpenBracket && !token.SpaceBefore && CanHaveElements(expression))
                expression = ParseIndex(expression, start);
            else if (token.Kind == TokenKind.OpenParen && !token.SpaceBefore && IsCallable(expression))
                expression = ParseExplicitCall(expression, start);
            else
                return expression;
        }
    }

    private static bool CanHaveElements(Expression expression) => expression is not (LiteralNode or InterpolatedNode or AnonymousFunctionNode);

    private Expression ParseMember(Expression target, in SourceSpan start)
    {
        var isOptional = Advance().Kind == TokenKind.QuestionDot;
        if (Current.Kind != TokenKind.Identifier)
        {
            if (isOptional && Current.Kind == TokenKind.OpenBracket)
                return ParseIndex(target, start, true);
            Fail(TemplatingDiagnostics.Expected(SpanOf(Current), "the name of a member behind the dot", Describe(Current)));
            return target;
        }

        var nameToken = Advance();
        var name = TextOf(nameToken);
        // `.empty?` asks whether there is nothing inside.
        if (name == "empty" && Current.Kind == TokenKind.Question && !Current.SpaceBefore)
        {
            Advance();
            name = "empty?";
        }

        return new MemberNode(SpanFrom(start), target, name, isOptional, SpanOf(nameToken));
    }

    private IndexNode ParseIndex(Expression target, in SourceSpan start, bool isOptional = false)
    {
        var open = OpenBracket();
        var index = ParseExpression();
        CloseBracket(TokenKind.CloseBracket, "`]`", open);
        return new IndexNode(SpanFrom(start), target, index, isOptional);
    }

    private CallNode ParseExplicitCall(Expression target, in SourceSpan start)
    {
        var open = OpenBracket();
        var arguments = new List<ArgumentNode>();
        while (Current.Kind is not (TokenKind.CloseParen or TokenKind.EndOfFile or TokenKind.CodeExit) && !_hasFailed)
        {
            arguments.Add(ParseArgument(0, true));
            if (!TryAdvance(TokenKind.Comma))
                break;
        }

        CloseBracket(TokenKind.CloseParen, "`)`", open);
        return new CallNode(SpanFrom(start), target, arguments, false);
    }

    private SourceSpan OpenBracket()
    {
        var open = SpanOf(Current);
        _brackets++;
        Advance();
        return open;
    }

    private void CloseBracket(TokenKind kind, string what, in SourceSpan open)
    {
        _brackets--;
        if (Current.Kind == kind)
            Advance();
        else
            Fail(TemplatingDiagnostics.BracketNotClosed(SpanOf(Current), what, Describe(Current), open));
    }

    private Expression ParsePrimary()
    {
        var token = Current;
        var span = SpanOf(token);
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseName(token, span);
            case TokenKind.LocalVariable:
                Advance();
                return MakeLocal(TextOf(token), span);
            case TokenKind.Number:
                Advance();
                return ParseNumber(token, span);
            case TokenKind.String:
                Advance();
                return new LiteralNode(span, TemplateValue.Of(Unescape(token, 1, ClosingQuote(token))));
            case TokenKind.VerbatimString:
                Advance();
                return new LiteralNode(span, TemplateValue.Of(Content(token, 1, ClosingQuote(token)).ToString().Replace("``", "`", StringComparison.Ordinal)));
            case TokenKind.InterpolationStart:
                return ParseInterpolated();
            case TokenKind.OpenParen:
                return ParseNested();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.OpenBrace:
                return ParseObject();
            default:
                Fail(TemplatingDiagnostics.Expected(span, "a value", Describe(token)));
                return Missing(span);
        }
    }

    private Expression ParseName(in Token token, in SourceSpan span)
    {
        var word = _file.Text.AsSpan(token.Start, token.Length);
        if (!Keywords.IsReserved(word))
        {
            Advance();
            return new VariableNode(span, word.ToString());
        }

        switch (word)
        {
            case "true" or "false":
                Advance();
                return new LiteralNode(span, TemplateValue.Of(word is "true"));
            case "null":
                Advance();
                return new LiteralNode(span, default);
            case "this":
                Advance();
                return new ThisNode(span);
            case "do":
                return ParseAnonymousFunction();
        }

        if (StartsLoopVariable(word))
        {
            Advance();
            return new VariableNode(span, word.ToString());
        }

        Fail(TemplatingDiagnostics.Expected(span, "a value", $"`{word}`, which is a word of the language"));
        return Missing(span);
    }

    private static Expression MakeLocal(string text, in SourceSpan span)
    {
        if (text == "$")
            return new ArgumentsNode(span, -1);
        if (text == "$$")
            return new WrappedBlockNode(span);
        return int.TryParse(text.AsSpan(1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
            ? new ArgumentsNode(span, index)
            : new LocalNode(span, text);
    }

    private Expression ParseNested()
    {
        var open = OpenBracket();
        if (!TryNest(open))
            return Missing(open);
        // The parentheses hide the conditional around them: `a ? (f x: 1) : b`.
        var conditionals = _conditionals;
        _conditionals = 0;
        var inner = ParseExpression();
        _conditionals = conditionals;
        Unnest();
        CloseBracket(TokenKind.CloseParen, "`)`", open);
        return new NestedNode(SpanFrom(open), inner);
    }

    private Expression ParseArray()
    {
        var open = OpenBracket();
        if (!TryNest(open))
            return Missing(open);
        var items = new List<Expression>();
        while (Current.Kind is not (TokenKind.CloseBracket or TokenKind.EndOfFile or TokenKind.CodeExit) && !_hasFailed)
        {
            items.Add(ParseExpression());
            if (!TryAdvance(TokenKind.Comma))
                break;
        }

        Unnest();
        CloseBracket(TokenKind.CloseBracket, "`,` or `]`", open);
        return new ArrayNode(SpanFrom(open), items);
    }

    private Expression ParseObject()
    {
        var open = OpenBracket();
        if (!TryNest(open))
            return Missing(open);
        // `{{{ name }}` begins code and in it an object, which has a colon behind each name.
        if (open.Start >= 2 && _file.Text.AsSpan(open.Start - 2, 2).SequenceEqual("{{") && Current.Kind == TokenKind.Identifier && PeekToken().Kind != TokenKind.Colon)
            Fail(TemplatingDiagnostics.ThreeBraces(_file.Span(open.Start - 2, 3)));
        var conditionals = _conditionals;
        _conditionals = 0;
        var members = new List<KeyValuePair<string, Expression>>();
        while (Current.Kind is not (TokenKind.CloseBrace or TokenKind.EndOfFile or TokenKind.CodeExit) && !_hasFailed)
        {
            members.Add(ParseObjectMember());
            if (!TryAdvance(TokenKind.Comma))
                break;
        }

        _conditionals = conditionals;
        Unnest();
        CloseBracket(TokenKind.CloseBrace, "`,` or `}`", open);
        return new ObjectNode(SpanFrom(open), members);
    }

    private KeyValuePair<string, Expression> ParseObjectMember()
    {
        var token = Current;
        string name;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                name = TextOf(Advance());
                break;
            case TokenKind.String:
                name = Unescape(Advance(), 1, ClosingQuote(token));
                break;
            default:
                Fail(TemplatingDiagnostics.Expected(SpanOf(token), "the name of a member", Describe(token)));
                return new("", Missing(SpanOf(token)));
        }

        if (!TryAdvance(TokenKind.Colon))
            Fail(TemplatingDiagnostics.Expected(SpanOf(Current), $"`:` and the value of `{name}`", Describe(Current)));
        return new(name, ParseExpression());
    }

    private Expression ParseAnonymousFunction()
    {
        var start = SpanOf(Advance());
        var body = ParseBody("do", start, true);
        return new AnonymousFunctionNode(SpanFrom(start), new FunctionNode(SpanFrom(start), null, null, body));
    }
}
