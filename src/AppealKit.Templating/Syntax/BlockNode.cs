namespace AppealKit.Templating.Syntax;

internal sealed class BlockNode;
