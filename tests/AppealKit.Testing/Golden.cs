namespace AppealKit.Testing;

/// <summary>Large expected outputs under <c>tests/golden</c>. <c>eng/accept.sh</c> rewrites them; CI never does.</summary>
public static class Golden
{
    /// <summary>Compares a text with its file; with <c>APPEALKIT_ACCEPT=1</c> writes it instead.</summary>
    /// <param name="relative">Path below <c>tests/golden</c>.</param>
    /// <param name="actual">What came out; line ends are LF.</param>
    /// <exception cref="GoldenMismatchException">They differ, or there is no file.</exception>
    public static void Compare(string relative, string actual)
    {
        var path = TestPaths.InTests("golden/" + relative);
        if (Environment.GetEnvironmentVariable("APPEALKIT_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null or "")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (expected == actual)
            return;
        var at = 0;
        while (at < Math.Min(expected.Length, actual.Length) && expected[at] == actual[at])
            at++;
        var line = expected.AsSpan(0, at).Count('\n') + 1;
        throw new GoldenMismatchException(
            $"tests/golden/{relative} differs from line {line} on (eng/accept.sh rewrites it after a look at the change).\n" +
            $"expected: {LineAt(expected, at)}\nactual:   {LineAt(actual, at)}");
    }

    private static string LineAt(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', Math.Min(at, text.Length) - 1) + 1;
        var end = text.IndexOf('\n', Math.Min(at, text.Length));
        return text[start..(end < 0 ? text.Length : end)];
    }
}
