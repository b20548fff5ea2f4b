using System.Text;

namespace AppealKit.Testing;

/// <summary>
/// Readable test cases in Markdown: a heading <c>## name</c> opens a case, fenced blocks give its input files and what is expected.
/// Everything else is prose for the reader. A fence of four backquotes may hold one of three.
/// </summary>
public static class CaseFile
{
    private static readonly Lock AcceptLock = new();

    /// <summary>Rows for a theory over all cases below a folder of <c>tests/</c>: path relative to <c>tests/</c>, and name of the case.</summary>
    /// <exception cref="InvalidOperationException">The folder holds no case.</exception>
    public static IEnumerable<(string File, string Case)> In(string folder)
    {
        var found = false;
        foreach (var path in Directory.EnumerateFiles(TestPaths.InTests(folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(TestPaths.InTests("."), path).Replace('\\', '/');
            foreach (var testCase in Parse(File.ReadAllText(path)))
            {
                found = true;
                yield return (relative, testCase.Name);
            }
        }

        if (!found)
            throw new InvalidOperationException($"no case below tests/{folder}");
    }

    /// <summary>One case.</summary>
    /// <param name="file">Path relative to <c>tests/</c>.</param>
    /// <param name="name">Its heading.</param>
    public static TestCase Load(string file, string name) =>
        Parse(File.ReadAllText(TestPaths.InTests(file))).Single(c => c.Name == name);

    /// <summary>Compares what came out with a block of a case; with <c>APPEALKIT_ACCEPT=1</c> writes it there instead (never in CI).</summary>
    /// <param name="file">Path relative to <c>tests/</c>.</param>
    /// <param name="testCase">The case.</param>
    /// <param name="block">Name of the block.</param>
    /// <param name="actual">What came out, ended by LF.</param>
    /// <returns>What to expect.</returns>
    public static string ExpectedOrAccepted(string file, TestCase testCase, string block, string actual)
    {
        if (Environment.GetEnvironmentVariable("APPEALKIT_ACCEPT") != "1" || Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
            return testCase.Get(block);
        lock (AcceptLock)
        {
            var path = TestPaths.InTests(file);
            var lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n').ToList();
            var at = lines.IndexOf("## " + testCase.Name);
            var start = lines.FindIndex(at, l => l.StartsWith("```", StringComparison.Ordinal) && l.EndsWith(" " + block, StringComparison.Ordinal));
            var fence = lines[start][..(lines[start].Length - lines[start].TrimStart('`').Length)];
            var end = lines.IndexOf(fence, start + 1);
            lines.RemoveRange(start + 1, end - start - 1);
            lines.InsertRange(start + 1, actual.TrimEnd('\n').Split('\n'));
            File.WriteAllText(path, string.Join('\n', lines));
        }

        return actual;
    }

    /// <summary>All cases of a text.</summary>
    /// <exception cref="FormatException">A fence is not closed, a block stands before the first heading, or a name is used twice.</exception>
    public static IReadOnlyList<TestCase> Parse(string text)
    {
        var cases = new List<TestCase>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        List<CaseBlock>? blocks = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                blocks = [];
                var name = lines[i][3..].Trim();
                if (cases.Any(c => c.Name == name))
                    throw new FormatException($"two cases are called '{name}'");
                cases.Add(new TestCase(name, blocks));
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                (blocks ?? throw new FormatException("a block stands before the first heading")).Add(ReadBlock(lines, ref i));
            }
        }

        return cases;
    }

    private static CaseBlock ReadBlock(string[] lines, ref int i)
    {
        var fence = lines[i][..(lines[i].Length - lines[i].TrimStart('`').Length)];
        var info = lines[i][fence.Length..].Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        var text = new StringBuilder();
        for (i++; lines[i] != fence; i++)
        {
            text.Append(lines[i]).Append('\n');
            if (i + 1 == lines.Length)
                throw new FormatException("a fence is not closed");
        }

        return new CaseBlock(info[0], info.Length > 1 ? info[1] : "", text.ToString());
    }
}
