namespace AppealKit.Templating.Syntax;

internal enum UnaryOperator : byte
{
    Not,
    Plus,
    Minus,
    Alias,
}
