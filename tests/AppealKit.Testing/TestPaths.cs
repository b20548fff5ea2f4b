namespace AppealKit.Testing;

/// <summary>Where the tests find the files of the repository.</summary>
public static class TestPaths
{
    /// <summary>The folder of AppealKit.sln.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>A path below <c>tests/</c>.</summary>
    public static string InTests(string relative) => Path.Combine(Repository, "tests", relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>An empty folder of its own for a test; the caller deletes it.</summary>
    public static string NewTemporaryFolder() => Directory.CreateTempSubdirectory("appealkit-test-").FullName;

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AppealKit.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("the tests run from inside the repository, below AppealKit.sln");
    }
}
