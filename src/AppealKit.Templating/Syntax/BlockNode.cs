namespace AppealKit.Templating.Syntax;

internal sealed class BlockNode(IReadOnlyList<Statement> statements)
{
    public static readonly BlockNode Empty = new([]);

    public Statement[] Statements { get; } = [.. statements];
}
