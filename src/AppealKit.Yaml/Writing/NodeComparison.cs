namespace AppealKit.Yaml.Writing;

/// <summary>Compares nodes by what they say, not by where and how it is written.</summary>
public static class NodeComparison
{
    /// <summary>True if both say the same, maps in the same order.</summary>
    public static bool AreSame(PositionedNode a, PositionedNode b) => (a, b) switch
    {
        (ScalarNode { IsNull: true }, ScalarNode { IsNull: true }) => true,
        (ScalarNode x, ScalarNode y) => x.Value == y.Value && x.IsNull == y.IsNull,
        (SequenceNode x, SequenceNode y) => AreSame(x.Items, y.Items, AreSame),
        (MappingNode x, MappingNode y) => AreSame(x.Entries, y.Entries, (e, f) => e.Key.Value == f.Key.Value && AreSame(e.Value, f.Value)),
        _ => false,
    };

    private static bool AreSame<T>(IReadOnlyList<T> a, IReadOnlyList<T> b, Func<T, T, bool> same)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!same(a[i], b[i]))
                return false;
        }

        return true;
    }
}
