namespace AppealKit.Templating.Syntax;

internal sealed partial class Parser
{
    private bool StartsArgument(in Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                var word = _file.Text.AsSpan(token.Start, token.Length);
                // `for x in list limit: 2`: what has a colon belongs to the loop.
                if (_inLoopHeader && _brackets == 0 && (Keywords.IsLoopOption(word) || PeekToken().Kind == TokenKind.Colon))
                    return false;
                return !Keywords.IsReserved(word) || word is "true" or "false" or "null" or "this" or "do" || StartsLoopVariable(word) || NameIsAhead();
            case TokenKind.OpenBracket or TokenKind.OpenParen:
                return token.SpaceBefore;
            default:
                return token.Kind is TokenKind.LocalVariable or TokenKind.Number or TokenKind.String or TokenKind.VerbatimString
                    or TokenKind.InterpolationStart or TokenKind.OpenBrace or TokenKind.At or TokenKind.Caret or TokenKind.Bang;
        }
    }

    private bool StartsLoopVariable(ReadOnlySpan<char> word) => Keywords.NamesLoop(word) && PeekToken().Kind == TokenKind.Dot;

    // Arguments separated by spaces: each takes operators, but no pipe and no call of its own.
    private List<ArgumentNode> ParseArguments(int minimum)
    {
        var arguments = new List<ArgumentNode>();
        while (StartsArgument(Current) && !_gaveUp)
        {
            var before = _at;
            arguments.Add(ParseArgument(minimum, false));
            if (_at == before)
                break;
        }

        return arguments;
    }

    private ArgumentNode ParseArgument(int minimum, bool allowsCall)
    {
        var start = SpanOf(Current);
        string? name = null;
        if (NameIsAhead())
        {
            name = TextOf(Advance());
            Advance();
            SkipNewLines();
        }

        var isSpread = TryAdvance(TokenKind.Caret);
        var value = allowsCall ? ParseExpression() : ParseBinary(minimum, false);
        return new ArgumentNode(value, name, isSpread, SpanFrom(start));
    }

    // `name: value`; between `?` and `:` a colon belongs to the conditional.
    private bool NameIsAhead() =>
        Current.Kind == TokenKind.Identifier && PeekToken().Kind == TokenKind.Colon && (_conditionals == 0 || !PeekToken().SpaceBefore) &&
        (_conditionals == 0 || _brackets > 0);
}
