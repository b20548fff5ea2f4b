using System.Buffers;

namespace AppealKit.Workspace.Audiences;

/// <summary>The stretches of a Markdown text that come out unchanged, whatever the format: what stands between marks, citations and line ends.</summary>
internal static class PlainRuns
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]()*_`#<>{}|\\\"'~^\n\r");

    public static IEnumerable<string> Of(string markdown)
    {
        var depth = 0;
        for (var start = 0; start < markdown.Length;)
        {
            var length = markdown.AsSpan(start).IndexOfAny(Marks);
            var end = length < 0 ? markdown.Length : start + length;
            var run = markdown[start..end].Trim();
            if (depth == 0 && run.Length > 0)
                yield return run;
            if (end < markdown.Length)
                depth = markdown[end] == '[' ? depth + 1 : markdown[end] == ']' ? Math.Max(0, depth - 1) : depth;
            start = end + 1;
        }
    }
}
