using AppealKit.Composition.Output;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Composition;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = TestPaths.NewTemporaryFolder();
    private OutputFolder? _folder;

    private OutputFolder Folder => _folder ??= new OutputFolder(_root, "out");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void What_is_the_same_is_left_alone()
    {
        Assert.Equal(WriteOutcome.Written, Folder.Write("a/b.html", "one"u8, force: false));
        var stamp = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(_root, "a", "b.html"), stamp);

        Assert.Equal(WriteOutcome.Unchanged, Folder.Write("a/b.html", "one"u8, force: false));
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(Path.Combine(_root, "a", "b.html")));
        Assert.Equal(WriteOutcome.Written, Folder.Write("a/b.html", "two"u8, force: false));
        Assert.Equal(WriteOutcome.Written, Folder.Write("a/b.html", "two"u8, force: true));
        Assert.Equal("two", File.ReadAllText(Path.Combine(_root, "a", "b.html")));
        Assert.Empty(Folder.Failures());
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_one_clear_finding_and_nothing_is_left_behind()
    {
        Directory.CreateDirectory(Path.Combine(_root, "a", "b.html"));

        Assert.Equal(WriteOutcome.Failed, Folder.Write("a/b.html", "one"u8, force: false));
        var found = Assert.Single(Folder.Failures());
        Assert.Equal("AK8001", found.Code);
        Assert.Contains("A folder of that name", found.Hints[0], StringComparison.Ordinal);
        Assert.Equal(["b.html"], Directory.EnumerateFileSystemEntries(Path.Combine(_root, "a")).Select(Path.GetFileName));
    }

    [Fact]
    public void What_keeps_many_files_from_being_written_is_one_finding_with_their_number()
    {
        File.WriteAllText(Path.Combine(_root, "a"), "a file where a folder should be");
        for (var i = 0; i < 9; i++)
            Assert.Equal(WriteOutcome.Failed, Folder.Write($"a/{9 - i}.html", "one"u8, force: false));

        var found = Assert.Single(Folder.Failures());

        Assert.Equal("`out/a/1.html` and 8 other files cannot be written", found.Message);
        Assert.StartsWith("`out/a` is a file,", found.Hints[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "`out` is a file,")]
    [InlineData("x/y", "`out` is a file,")]
    public void A_file_where_the_output_folder_should_be_is_named(string below, string hint)
    {
        var file = Path.Combine(_root, "out");
        File.WriteAllText(file, "a file");

        var folder = new OutputFolder(Path.Combine(file, below), below.Length == 0 ? "out" : "../out/x/y");
        Assert.Equal(WriteOutcome.Failed, folder.Write("a/b.html", "one"u8, force: false));

        Assert.StartsWith(hint, Assert.Single(folder.Failures()).Hints[0], StringComparison.Ordinal);
        Assert.Equal("a file", File.ReadAllText(file));
    }

    [Fact]
    public void What_a_killed_build_left_behind_is_removed_and_nothing_else()
    {
        string[] ours = [".appealkit-1999999999-b.pdf", "a/.appealkit-1999999998-b.en.html", $"a/.appealkit-{Environment.ProcessId}-old.pdf"];
        string[] others = [".appealkit-", ".appealkit-17", ".appealkit-1999999999-", ".appealkit-x1-b.pdf", ".appealkit-17179869184-b.pdf", "appealkit-1999999999-b.pdf", "a/b.pdf", "c/.appealkit-1999999999-b.pdf", "../.appealkit-1999999999-b.pdf",
            $".appealkit-{Environment.ProcessId}-b.pdf"];
        foreach (var file in ours.Concat(others).Select(f => Path.Combine(_root, "out", f)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, "half");
        }

        // The number of this process belonged to another one before it began.
        File.SetLastWriteTimeUtc(Path.Combine(_root, "out", ours[^1]), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        new OutputFolder(Path.Combine(_root, "out"), "out").RemoveLeftovers(["a", "..", "never-there"]);

        Assert.DoesNotContain(ours, f => File.Exists(Path.Combine(_root, "out", f)));
        Assert.All(others, f => Assert.True(File.Exists(Path.Combine(_root, "out", f)), f));
    }

    [Fact]
    public void What_another_build_is_writing_just_now_stays()
    {
        var path = Path.Combine(_root, ".appealkit-1999999999-b.pdf");
        using (var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.WriteByte(1);
            Folder.RemoveLeftovers([]);
            Assert.True(File.Exists(path));
        }

        Folder.RemoveLeftovers([]);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Builds_that_write_and_clean_up_at_the_same_time_do_each_other_no_harm()
    {
        var bytes = new byte[200_000];
        Parallel.For(0, 4, job =>
        {
            var folder = new OutputFolder(_root, "out");
            for (var i = 0; i < 40; i++)
            {
                folder.RemoveLeftovers(["a"]);
                Assert.Equal(WriteOutcome.Written, folder.Write($"a/{job}.pdf", bytes, force: true));
            }
        });

        Assert.Equal(["0.pdf", "1.pdf", "2.pdf", "3.pdf"], Directory.EnumerateFileSystemEntries(Path.Combine(_root, "a")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_files_that_are_still_ours_are_removed()
    {
        Folder.Write("a/old.html", "old"u8, force: false);
        Folder.Write("a/edited.html", "edited by hand"u8, force: false);
        Folder.Write("b/old.pdf", "old"u8, force: false);

        Folder.RemoveStale([Entry("a/old.html", "old"), Entry("a/edited.html", "as built"), Entry("b/old.pdf", "old"), Entry("../outside", "x")]);

        Assert.Equal(["edited.html"], Directory.EnumerateFileSystemEntries(Path.Combine(_root, "a")).Select(Path.GetFileName));
        Assert.False(Directory.Exists(Path.Combine(_root, "b")));
    }

    [Fact]
    public void A_manifest_gives_back_what_was_written()
    {
        var manifest = Manifest.Empty.With([Entry("b.pdf", "x") with { Pages = 4 }, Entry("a.html", "y")]);

        var bytes = ManifestJson.Write(manifest);

        Assert.Equal(manifest.Documents, ManifestJson.Read(bytes)!.Documents);
        Assert.Equal(bytes, ManifestJson.Write(ManifestJson.Read(bytes)!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"documents\": 1}")]
    [InlineData("{\"documents\": [{}]}")]
    [InlineData("{\"documents\": [{\"id\": 1}]}")]
    public void A_damaged_manifest_is_none(string text) => Assert.Null(ManifestJson.Read(System.Text.Encoding.UTF8.GetBytes(text)));

    private static ManifestEntry Entry(string path, string content) => new(
        path, "appeal", "en", Path.GetExtension(path).TrimStart('.'), path, content.Length, Digest.Of(System.Text.Encoding.UTF8.GetBytes(content)), null, 1, 0);
}
