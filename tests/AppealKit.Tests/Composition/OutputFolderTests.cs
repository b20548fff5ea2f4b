using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Composition;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = TestPaths.NewTemporaryFolder();
    private readonly DiagnosticBag _findings = new();

    private OutputFolder Folder => new(_root, "out");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void What_is_the_same_is_left_alone()
    {
        Assert.Equal(WriteOutcome.Written, Folder.Write("a/b.html", "one"u8, force: false, _findings));
        var stamp = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(_root, "a", "b.html"), stamp);

        Assert.Equal(WriteOutcome.Unchanged, Folder.Write("a/b.html", "one"u8, force: false, _findings));
        Assert.Equal(stamp, File.GetLastWriteTimeUtc(Path.Combine(_root, "a", "b.html")));
        Assert.Equal(WriteOutcome.Written, Folder.Write("a/b.html", "two"u8, force: false, _findings));
        Assert.Equal(WriteOutcome.Written, Folder.Write("a/b.html", "two"u8, force: true, _findings));
        Assert.Equal("two", File.ReadAllText(Path.Combine(_root, "a", "b.html")));
        Assert.Equal(0, _findings.Count);
    }

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_one_clear_finding_and_nothing_is_left_behind()
    {
        Directory.CreateDirectory(Path.Combine(_root, "a", "b.html"));

        Assert.Equal(WriteOutcome.Failed, Folder.Write("a/b.html", "one"u8, force: false, _findings));
        var found = Assert.Single(_findings.ToList());
        Assert.Equal("AK8001", found.Code);
        Assert.Contains("A folder of that name", found.Hints[0], StringComparison.Ordinal);
        Assert.Equal(["b.html"], Directory.EnumerateFileSystemEntries(Path.Combine(_root, "a")).Select(Path.GetFileName));
    }

    [Fact]
    public void Only_files_that_are_still_ours_are_removed()
    {
        Folder.Write("a/old.html", "old"u8, force: false, _findings);
        Folder.Write("a/edited.html", "edited by hand"u8, force: false, _findings);
        Folder.Write("b/old.pdf", "old"u8, force: false, _findings);

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
