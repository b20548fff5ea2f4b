using System.Text;
using AppealKit.Testing;
using AppealKit.Tests.Workspace;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Names;
using Xunit;

namespace AppealKit.Tests.Names;

public sealed class SpellingSearchTests
{
    private static readonly WorkspaceModel Sample = new WorkspaceLoader(new DirectoryFiles(TestPaths.Repository)).Load().Value!;
    private static readonly SpellingSearch Search = new(Sample);

    // Seen in published documents and reports about the same people.
    [Theory]
    [InlineData("Murad Dushemov", "murat-dushemov")]
    [InlineData("Alisher SAHATOV", "alisher-sakhatov")]
    [InlineData("Alisher Sakhathov", "alisher-sakhatov")]
    [InlineData("Farhat MEYMANKULYYEV", "farhat-meymankuliev")]
    [InlineData("Farhat Meimankulyiev", "farhat-meymankuliev")]
    [InlineData("Malikberdy Allamyradov", "malikberdi-allamyradov")]
    [InlineData("Myalikberdy Allamuradov", "malikberdi-allamyradov")]
    [InlineData("Mansur Miňelow", "mansur-mingelov")]
    [InlineData("Мурад Душемов", "murat-dushemov")]
    [InlineData("Алишера Сакхатова", "alisher-sakhatov")]
    [InlineData("Sahatov Alisher", "alisher-sakhatov")]
    public void Another_spelling_is_found_in_any_script(string spelling, string id)
    {
        var found = Assert.Single(Search.In($"The court heard {spelling}, and adjourned."));

        Assert.Equal((id, spelling), (found.Name.Person.Id, found.Found));
    }

    [Theory]
    [InlineData("Murat Dushemov was not freed.")]
    [InlineData("Мурата Душемова не освободили.")]
    [InlineData("Murat Duşemowyň işi.")]
    [InlineData("MURAT DUSHEMOV")]
    [InlineData("Murat Dushemov’s mother")]
    [InlineData("The report calls him “Murad Dushemov”.")]
    [InlineData("В отчёте он «Мурад Душемов».")]
    [InlineData("> Murad Dushemov is free, they said.")]
    [InlineData("[@murad-dushemov-2025]")]
    [InlineData("[his page](https://example.org/Murad Dushemov)")]
    [InlineData("{{ person 'Murad Dushemov' }}")]
    [InlineData("Murad went home. Dushemov stayed.")]
    [InlineData("Emma Example spoke to Viktor Sample.")]
    public void What_is_ours_or_is_the_word_of_others_is_left_alone(string text) => Assert.Empty(Search.In(text));

    [Fact]
    public void The_texts_of_the_sample_spell_names_as_we_do() => Assert.Empty(new NameLint(Sample).Of(Sample));

    [Fact]
    public void Any_text_can_be_searched()
    {
        var random = new Random(11);
        string[] pieces = ["Murad", "Dushemov", " ", "«", "»", "“", "[", "@", "]", "(", ")", "{{", "}}", "\n\n", ">", "<", "\"", "https://", "\uD83D", "Мурад", "Душемов", "\u0301"];
        for (var i = 0; i < TestScale.Rounds(500); i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(20); length > 0; length--)
                text.Append(pieces[random.Next(pieces.Length)]);
            foreach (var found in Search.In(text.ToString()))
                Assert.Equal(found.Found, text.ToString(found.Start, found.Length));
        }
    }

    [Fact]
    public void People_of_one_word_are_not_searched_for()
    {
        var model = new WorkspaceLoader(new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n").With("cases/people/anna.yaml", "id: anna\nname: {en: Anna}\n")).Load().Value!;

        Assert.Empty(new SpellingSearch(model).In("Ana Anne Hanna"));
    }
}
