using System.Text;

namespace AppealKit.Testing;

/// <summary>
/// Readable test cases in Markdown: a heading <c>## name</c> opens a case, fenced blocks give its input files and what is expected.
/// Everything else is prose for the reader. A fence of four backquotes may hold one of three.
/// </summary>
public static class CaseFile
{
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
