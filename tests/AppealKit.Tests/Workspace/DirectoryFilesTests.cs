using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class DirectoryFilesTests : IDisposable
{
    private readonly string _folder = TestPaths.NewTemporaryFolder();
    private readonly string _root;

    public DirectoryFilesTests()
    {
        _root = Path.Combine(_folder, "рабочая папка");
        Directory.CreateDirectory(Path.Combine(_root, "cases", "people"));
        Write("cases/workspace.yaml", "appealkit: 1\r\nlanguages: [en]\r\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_workspace_in_a_folder_with_spaces_and_other_letters_is_read()
    {
        Write("cases/people/anna.yaml", "id: anna\nname: Anna\n");
        var result = new WorkspaceLoader(new DirectoryFiles(_root)).Load();
        Assert.Equal("", FindingText.Of(result.Diagnostics));
        Assert.NotNull(result.Value!.FindPerson("anna"));
        Assert.Equal(_root, WorkspaceLocator.Find(Path.Combine(_root, "cases", "people")));
        Assert.Null(WorkspaceLocator.Find(_folder));
    }

    [Fact]
    public void An_empty_folder_of_a_document_is_noticed()
    {
        Directory.CreateDirectory(Path.Combine(_root, "cases", "documents", "begun", "pictures"));
        Directory.CreateDirectory(Path.Combine(_root, "cases", "documents", ".git"));
        Directory.CreateDirectory(Path.Combine(_root, "cases", "meetings"));

        var finding = Assert.Single(new WorkspaceLoader(new DirectoryFiles(_root)).Load().Diagnostics);

        Assert.Equal(("AK2014", "cases/documents/begun"), (finding.Code, finding.Path));
    }

    [Fact]
    public void Links_that_lead_out_are_refused_and_links_that_stay_inside_are_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making links needs a right on Windows");
        File.WriteAllText(Path.Combine(_folder, "secret.yaml"), "id: secret\nname: Secret\n");
        Directory.CreateDirectory(Path.Combine(_folder, "outside"));
        File.WriteAllText(Path.Combine(_folder, "outside", "x.yaml"), "id: x\nname: X\n");
        Write("shared/boris.yaml", "id: boris\nname: Boris\n");
        Link("cases/people/secret.yaml", Path.Combine(_folder, "secret.yaml"));
        Link("cases/people/dangling.yaml", "nowhere.yaml");
        Link("cases/people/boris.yaml", "../../shared/boris.yaml");
        Directory.CreateSymbolicLink(Path.Combine(_root, "cases", "situations"), Path.Combine(_folder, "outside"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "cases", "people", "again"), "..");
        var files = new DirectoryFiles(_root);
        var result = new WorkspaceLoader(files).Load();
        Assert.Equal(
            ["AK2003 cases/people/dangling.yaml", "AK2003 cases/people/secret.yaml", "AK2003 cases/situations"],
            result.Diagnostics.Where(d => d.Code == "AK2003").Select(d => $"{d.Code} {d.FilePath}"));
        Assert.Equal(["boris"], result.Value!.People.Select(p => p.Id));
        Assert.Equal(FileOutcome.LeadsOut, files.Read("cases/situations/x.yaml", 1000).Outcome);
        Assert.Equal(FileOutcome.LeadsOut, files.Read("../secret.yaml", 1000).Outcome);
        Assert.Equal(FileOutcome.LeadsOut, files.Read("cases/people/../../../secret.yaml", 1000).Outcome);
    }

    [Fact]
    public void A_template_that_is_a_link_leading_out_is_said_where_the_workspace_is_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "making links needs a right on Windows");
        File.WriteAllText(Path.Combine(_folder, "outside.sbn"), "x");
        Directory.CreateDirectory(Path.Combine(_root, "templates"));
        Link("templates/appeal.sbn", Path.Combine(_folder, "outside.sbn"));

        var result = new WorkspaceLoader(new DirectoryFiles(_root)).Load();

        Assert.Equal(["AK2003 templates/appeal.sbn"], result.Diagnostics.Select(d => $"{d.Code} {d.FilePath}"));
    }

    [Fact]
    public async Task A_pipe_among_the_files_is_one_finding_and_nobody_waits_for_it()
    {
        var mkfifo = ExternalTool.Find("mkfifo");
        Assert.SkipWhen(mkfifo is null, "there are no pipes with names here");
        foreach (var name in new[] { "people/anna.yaml", "sources.yaml" })
            ExternalTool.Run(mkfifo, Path.Combine(_root, "cases", name));

        var loaded = await Task.Run(() => new WorkspaceLoader(new DirectoryFiles(_root)).Load(), TestContext.Current.CancellationToken)
            .WaitAsync(Patience.Hang, TestContext.Current.CancellationToken);

        Assert.Equal(["AK2005 cases/people/anna.yaml", "AK2005 cases/sources.yaml"], loaded.Diagnostics.Select(d => $"{d.Code} {d.FilePath}"));
    }

    [Fact]
    public void An_empty_file_is_read_even_where_nothing_may_be_written()
    {
        Write("cases/people/anna.yaml", "");
        File.SetAttributes(Path.Combine(_root, "cases", "people", "anna.yaml"), FileAttributes.ReadOnly);
        try
        {
            Assert.Equal(FileOutcome.Read, new DirectoryFiles(_root).Read("cases/people/anna.yaml", 10).Outcome);
        }
        finally
        {
            File.SetAttributes(Path.Combine(_root, "cases", "people", "anna.yaml"), FileAttributes.Normal);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_or_is_too_large_is_said()
    {
        Write("cases/people/large.yaml", new string('#', 20_000_000));
        Write("cases/people/locked.yaml", "id: locked\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(_root, "cases", "people", "locked.yaml"), UnixFileMode.None);
        var codes = new WorkspaceLoader(new DirectoryFiles(_root)).Load().Diagnostics.Select(d => d.Code).ToList();
        Assert.Contains("AK1017", codes);
        // The administrator may read everything.
        if (!OperatingSystem.IsWindows() && Environment.UserName != "root")
            Assert.Contains("AK2005", codes);
    }

    [Fact]
    public void A_file_that_vanishes_is_unreadable()
    {
        var result = new WorkspaceLoader(new VanishingFiles()).Load();
        Assert.Equal("error AK2005 cases/workspace.yaml the file cannot be read\n  hint: Check that it is a file, that you may read it, and that no other program holds it.\n", FindingText.Of(result.Diagnostics));
    }

    private sealed class VanishingFiles : IWorkspaceFiles
    {
        public FileListing List(string folder) => new(["cases/workspace.yaml"], [], []);

        public FileContent Read(string path, long limit) => new(FileOutcome.Missing, default);
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(_root, path), target);
}
