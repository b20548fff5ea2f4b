using System.Globalization;
using System.Text;

namespace AppealKit.Composition;

/// <summary>
/// A part of the documents of a workspace: one of several machines builds it, without knowing of the others. Which documents are in it depends on
/// their ids alone, so that it stays the same when others come or go.
/// </summary>
/// <param name="Index">Which one, from 1.</param>
/// <param name="Count">How many there are.</param>
public sealed record Shard(int Index, int Count)
{
    /// <summary>More than these nobody runs at once.</summary>
    public const int MaxCount = 100_000;

    /// <summary>Reads <c>3/16</c>.</summary>
    /// <returns>Null if it is no shard: no two numbers, or the first is not between 1 and the second.</returns>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var index, var count]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var i)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && i >= 1 && i <= n && n <= MaxCount ? new Shard(i, n) : null;

    /// <summary>True if a document is in it.</summary>
    public bool Holds(string documentId)
    {
        // FNV-1a, spread by a multiplication, so that ids that differ by their last digit do not follow each other.
        var hash = 14695981039346656037UL;
        foreach (var unit in Encoding.UTF8.GetBytes(documentId))
            hash = unchecked((hash ^ unit) * 1099511628211UL);
        hash = unchecked((hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL);
        return (hash ^ (hash >> 33)) % (ulong)Count == (ulong)(Index - 1);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");
}
