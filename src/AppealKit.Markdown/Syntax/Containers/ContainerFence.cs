using Markdig.Helpers;

namespace AppealKit.Markdown.Syntax.Containers;

/// <summary>A line of three or more colons that opens or closes a container.</summary>
/// <param name="Colons">How many colons.</param>
/// <param name="Info">What follows them, trimmed; empty for a closing fence.</param>
/// <param name="InfoStart">Where that begins in the source.</param>
internal readonly record struct ContainerFence(int Colons, string Info, int InfoStart)
{
    /// <summary>True if a line without its indent is a fence that opens nothing.</summary>
    public static bool IsClosing(in StringSlice line) => line.CurrentChar == ':' && line.AsSpan().Trim() is [':', ':', ':', ..] rest && rest.TrimStart(':').IsEmpty;

    /// <summary>Reads the fence at the start of a line without its indent.</summary>
    public static bool TryRead(in StringSlice line, out ContainerFence fence)
    {
        fence = default;
        var text = line.AsSpan();
        var colons = 0;
        while (colons < text.Length && text[colons] == ':')
            colons++;
        if (colons < 3)
            return false;
        // Some close the line that opens a container with colons, as a heading with hashes.
        var rest = text[colons..].TrimEnd().TrimEnd(':').TrimEnd();
        var lead = rest.Length - rest.TrimStart().Length;
        fence = new ContainerFence(colons, rest[lead..].ToString(), line.Start + colons + lead);
        return true;
    }
}
