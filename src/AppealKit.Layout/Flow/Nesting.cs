using AppealKit.Diagnostics;
using AppealKit.Document;

namespace AppealKit.Layout.Flow;

/// <summary>Stops where a document is nested so deep that following it would use up the stack.</summary>
internal sealed class Nesting(DiagnosticBag found)
{
    /// <summary>How deep blocks, and how deep the inlines of one block, may be nested.</summary>
    public const int Limit = 1000;

    private bool _reported;

    /// <summary>Whether a node at this depth may be entered; the first one that may not is reported.</summary>
    public bool Allows(int depth, DocumentNode node)
    {
        if (depth < Limit)
            return true;
        if (!_reported)
            found.Add(LayoutDiagnostics.NestedTooDeep(node, Limit));
        _reported = true;
        return false;
    }
}
