using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli.Incremental;

/// <summary>A build touches only what changed, and what it leaves is what a build of everything would have written.</summary>
public sealed class IncrementalBuildTests
{
    private const int Texts = 10;

    private static readonly string[] People = ["lena-orlova", "petr-volkov", "ion-albu", "mira-sand"];

    private static readonly string[] Documents = ["listed", "chosen", "plain", "news", "signed"];

    [Fact]
    public void Nothing_is_built_where_nothing_changed()
    {
        using var workspace = new NewsWorkspace();

        Assert.Equal(Texts, workspace.TextsBuilt("build"));
        Assert.Equal(0, workspace.TextsBuilt("build"));
        Assert.Equal(Texts, workspace.TextsBuilt("build", "--force"));
    }

    // Two of them are those of the statement: what says who approved which text is built again with every change.
    [Theory]
    [InlineData("cases/documents/plain/body.ru.md", "нового", "старого", 4)]
    [InlineData("cases/people/ion-albu.yaml", "a singer", "a poet", 2)]
    [InlineData("cases/people/lena-orlova.yaml", "a singer", "a poet", 8)]
    [InlineData("templates/parts/own.sbn", "own", "odd", 4)]
    [InlineData("cases/figures.yaml", "12", "13", 4)]
    public void A_change_builds_those_documents_that_show_it(string file, string old, string replacement, int built)
    {
        using var workspace = new NewsWorkspace();
        workspace.Run("build");

        workspace.Replace(file, old, replacement);

        Assert.Equal(built, workspace.TextsBuilt("build"));
    }

    [Fact]
    public void Where_not_a_byte_changed_nothing_is_read()
    {
        using var workspace = new NewsWorkspace();
        workspace.Run("build");

        Assert.True(IsUnread());
        workspace.Replace("cases/people/ion-albu.yaml", "a singer", "a poet");
        Assert.False(IsUnread());
        Assert.True(IsUnread());
        File.AppendAllText(workspace.PathOf("out/index.html"), "x");
        Assert.False(IsUnread());
        Assert.True(IsUnread());
        workspace.Write("cases/people/note.txt", "Nobody reads this.\n");
        Assert.False(IsUnread());
        Assert.False(IsUnread("--lang", "en"));
        Assert.False(IsUnread("--force"));

        bool IsUnread(params string[] arguments) =>
            !ProgramRun.In(workspace.Root, n => n == "APPEALKIT_TIMINGS" ? "1" : null, ["build", .. arguments]).Error.Contains("workspace  ", StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_found_is_said_again()
    {
        using var workspace = new NewsWorkspace();

        var first = workspace.Run("build");
        var second = workspace.Run("build");

        Assert.Contains("warning", first.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("error AK", first.Error, StringComparison.Ordinal);
        Assert.Equal(first.Error, second.Error);
    }

    [Fact]
    public void A_file_that_somebody_changed_or_took_away_is_written_again()
    {
        using var workspace = new NewsWorkspace();
        workspace.Run("build");
        var before = workspace.Output();

        File.AppendAllText(workspace.PathOf("out/plain/plain.en.html"), "x");
        File.Delete(workspace.PathOf("out/news/news.ru.pdf"));

        Assert.Equal(4, workspace.TextsBuilt("build"));
        Assert.Equal(before, workspace.Output());
    }

    [Fact]
    public void A_record_that_is_not_whole_is_none()
    {
        using var workspace = new NewsWorkspace();
        workspace.Run("build");
        var record = Assert.Single(Directory.GetFiles(workspace.PathOf(".appealkit"), "*.build"));
        File.Delete(Assert.Single(Directory.GetFiles(workspace.PathOf(".appealkit"), "*.same")));
        var bytes = File.ReadAllBytes(record);
        var random = new Random(5);

        for (var i = 0; i < TestScale.Rounds(5); i++)
        {
            var broken = random.Next(2) == 0 ? bytes[..random.Next(bytes.Length)] : [.. bytes];
            if (broken.Length == bytes.Length)
                broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(record, broken);
            File.WriteAllBytes(Path.ChangeExtension(record, ".same"), broken);

            Assert.Equal(Texts, workspace.TextsBuilt("build"));
        }
    }

    [Fact]
    public void Whatever_changes_the_files_are_those_of_a_build_of_everything()
    {
        using var workspace = new NewsWorkspace();
        var random = new Random(3);
        var (built, rounds) = (0, TestScale.Rounds(25));
        for (var round = 0; round < rounds; round++)
        {
            var change = "";
            for (var n = random.Next(1, 3); n > 0; n--)
                change += Change(workspace, random) + "; ";
            string[] arguments = random.Next(4) switch
            {
                0 => ["build", "--format", "html", "--lang", "en"],
                1 => ["build", "--format", "html", "--document", Documents[random.Next(Documents.Length)]],
                _ => ["build", "--format", "html"],
            };
            using var all = workspace.WithoutMemory();

            var expected = all.Run(arguments);
            var found = workspace.Run(arguments);

            Assert.Equal((round, change, expected.Error), (round, change, found.Error));
            Assert.Equal((change, expected.Out, expected.Code), (change, found.Out, found.Code));
            Assert.Equal(all.Output(), workspace.Output());
            built += workspace.TextsBuilt("build", "--format", "html", "--lang", "en");
        }

        Assert.True(built < rounds * Documents.Length, "every text was built every time");
    }

    private static string Change(NewsWorkspace workspace, Random random)
    {
        var person = People[random.Next(People.Length)];
        var file = NewsWorkspace.PersonPath(person);
        var definition = $"cases/documents/{Documents[random.Next(Documents.Length)]}/document.yaml";
        switch (random.Next(17))
        {
            case 0:
                workspace.Replace(file, "a singer", "a singer again");
                return $"text of {person}";
            case 1 when workspace.Has(file):
                var isPublic = workspace.Read(file).Contains("audience: public", StringComparison.Ordinal);
                workspace.Replace(file, isPublic ? "audience: public" : "audience: internal", isPublic ? "audience: internal" : "audience: public");
                return $"audience of {person}";
            case 2:
                workspace.Replace(file, "topics: [torture]", "topics: [media]");
                return $"topics of {person}";
            case 3:
                workspace.Replace("cases/organisations.yaml", "Harbour Songs", "Harbour Sounds");
                return "name of an organisation";
            case 4:
                workspace.Replace("cases/organisations.yaml", "Reed Choir", "Reed Chorus");
                return "name of the issuer";
            case 5:
                workspace.Replace("cases/sources.yaml", "A morning", "An evening");
                return "title of a source";
            case 6:
                workspace.Replace("cases/figures.yaml", "value: 12", "value: 14");
                return "figure";
            case 7:
                workspace.Write("templates/parts/own.sbn", $"An own part {random.Next(3)}.\n");
                return "own part";
            case 8:
                workspace.Write("cases/documents/plain/body.en.md", $"{{{{ include 'parts/own' }}}} {random.Next(3)} {(random.Next(3) == 0 ? "Mira Sand" : "")}\n");
                return "body";
            case 9:
                workspace.Replace("cases/documents/listed/document.yaml", "[lena-orlova, petr-volkov]", "[lena-orlova, ion-albu]");
                return "list of people";
            case 10:
                if (workspace.Has(file))
                    File.Delete(workspace.PathOf(file));
                else
                    workspace.Write(file, NewsWorkspace.Person(person, "Nina " + person, "Нина " + person, "media"));
                return $"{person} goes or comes";
            case 11:
                workspace.Replace(definition, "languages: [en, ru]", "languages: [en]");
                return definition + " loses a language";
            case 12:
                workspace.Replace(definition, "languages: [en]", "languages: [en, ru]");
                return definition + " gains a language";
            case 13:
                workspace.Replace("cases/documents/signed/signatories.yaml", "display: anonymous", "display: named");
                return "somebody is named";
            case 14:
                workspace.Replace("cases/documents/signed/signatories.yaml", "display: named", "display: anonymous");
                return "somebody is hidden";
            case 15:
                workspace.Replace("cases/workspace.yaml", "default_audience: public\n", "default_audience: public\nstyle: {surnames: capitals}\n");
                return "settings";
            default:
                workspace.Write("templates/briefing.sbn", $"# {{{{ document.title }}}}\n\n{{{{ cases 'media' }}}}\n\n{random.Next(3)}\n");
                return "template of a kind";
        }
    }
}
