namespace AppealKit.Templating.Syntax;

// A stretch of the template with its meaning. SpaceBefore tells `f [1]` (a call) from `f[1]` (an element).
internal readonly record struct Token(TokenKind Kind, bool SpaceBefore, int Start, int Length)
{
    public int End => Start + Length;
}
