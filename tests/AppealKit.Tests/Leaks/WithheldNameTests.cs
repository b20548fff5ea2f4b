using AppealKit.Testing;
using AppealKit.Tests.Workspace;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;
using Xunit;

namespace AppealKit.Tests.Leaks;

/// <summary>Hidden names are found however they are written, and other words are left alone.</summary>
public sealed class WithheldNameTests
{
    private const string Before = "On 5 December 2025 the groups met. ";
    private const string After = " was there, and others. Заседание продолжалось до вечера.";

    private static readonly WorkspaceModel Sample = new WorkspaceLoader(new DirectoryFiles(TestPaths.Repository)).Load().Value!;

    [Fact]
    public void Every_way_of_writing_an_invented_name_is_found()
    {
        var missed = new List<string>();
        foreach (var (language, given, family) in InventedNames.All)
        {
            var search = SearchFor(language, given, family);
            var variants = NameVariants.Whole(given, family).Concat(NameVariants.Alone(family))
                .Concat(NameVariants.Transliterated($"{given} {family}", language)).Concat(NameVariants.Transliterated(family, language));
            missed.AddRange(variants.Where(v => !search.In(Before + v + After).Any()));
        }

        Assert.True(missed.Count == 0, string.Join("\n", missed.Distinct()));
    }

    [Fact]
    public void Every_way_of_writing_the_name_of_a_hidden_person_of_the_sample_is_found()
    {
        var missed = new List<string>();
        foreach (var person in Sample.People)
        {
            var search = SearchWithout(person.Id);
            foreach (var name in person.Name.Names)
            {
                var words = name.Form.Split(' ');
                var variants = NameVariants.Whole(words[0], words[^1]).Concat(name.Cases.Values).Append(name.Form).Append(person.Id)
                    .Concat(NameVariants.Transliterated(name.Form, name.Language.Value)).Concat(person.Spellings.Select(s => s.Value));
                missed.AddRange(variants.Where(v => !search.In(Before + v + After).Any()).Select(v => person.Id + ": " + v));
            }
        }

        Assert.True(missed.Count == 0, string.Join("\n", missed.Distinct()));
    }

    [Fact]
    public void The_names_of_others_are_no_alarm()
    {
        var alarms = new List<string>();
        foreach (var person in Sample.People)
        {
            var search = SearchWithout(person.Id);
            foreach (var other in Sample.People.Where(p => p.Id != person.Id))
            {
                foreach (var form in other.Name.Names.SelectMany(n => n.Cases.Values.Append(n.Form)))
                    alarms.AddRange(search.In($"{Before}{form}, {form}\n{form}{After}").Select(_ => $"{person.Id}: {form}"));
            }
        }

        Assert.Empty(alarms);
    }

    [Fact]
    public void All_that_is_written_in_the_sample_holds_none_of_the_invented_names()
    {
        var search = new WithheldSearches(Sample with { People = [.. Invented()] }, Sample with { People = [], Audience = Audience.Public }).General;
        foreach (var folder in new[] { "cases", "docs", "templates" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(TestPaths.Repository, folder), "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "signatories.yaml"))
            {
                var text = File.ReadAllText(file);
                Assert.Empty(search.In(text).Where(h => h.Withheld.Kind == WithheldKind.Person && h.Start >= 0 && h.Withheld.What == "name of a person")
                    .Select(h => $"{Path.GetFileName(file)}: {h.Withheld.Text}: {text.Substring(h.Start, h.Length)}"));
            }
        }
    }

    // What is only like a hidden name: namesakes, words, parts of longer names.
    [Theory]
    [InlineData("Anna Example", "Johanna Example was there.", "Johanna Example")]
    [InlineData("Murat Ovezov", "Murat Dushemov, Aman Ovezov and others.", "Aman Ovezov", "Murat Dushemov")]
    [InlineData("Murat Ovezov", "Aman Ovezov\nMurat Dushemov\nMurat Berdiyev", "Aman Ovezov", "Murat Dushemov", "Murat Berdiyev")]
    [InlineData("Murat Ovezov", "The Murat Ovezov Foundation", "Murat Ovezov")]
    [InlineData("Murat Ovezov", "A. Ovezov and M. Dushemov", "Aman Ovezov", "Murat Dushemov")]
    [InlineData("Gulam Karimov", "Saddam Gulamov, his father Karim Gulamov", "Saddam Gulamov", "Karim Gulamov")]
    [InlineData("Anna Rose", "The price rose. A Rose garden.", "-Rose garden")]
    [InlineData("Jan Berg", "We met in Bergen, on a Berg of January.")]
    [InlineData("Anna Li", "And he would like to live. Any line of an Annual list.")]
    [InlineData("Bolot Mamai", "Мама сказала: малыш. Mama said so.")]
    [InlineData("Akmal Saidov", "He said so. It was said of him. Саид, Saida.")]
    [InlineData("Ivan Ministrov", "The ministers and the Ministry. Министры, министрами.", "-Министры")]
    [InlineData("Marat Turkmen", "Turkmen letters and the Turkmen state.", "-Turkmen")]
    public void What_is_somebody_or_something_else_is_no_alarm(string hidden, string text, params string[] seen)
    {
        Assert.Empty(SearchFor("en", hidden.Split(' ')[0], hidden.Split(' ')[1], seen).In(text));
    }

    [Theory]
    [InlineData("Murat Ovezov", "M. Ovezov", "Aman Ovezov")]
    [InlineData("Murat Ovezov", "Ovezov M.", "Aman Ovezov")]
    [InlineData("Murat Ovezov", "Murat K. Ovezov", "Aman Ovezov")]
    [InlineData("Murat Ovezov", "Murat and Aman Ovezov", "Berdi Ovezov")]
    [InlineData("Murat Ovezov", "Murad Ovezow", "Aman Ovezov")]
    [InlineData("Anna Li", "A. Li", "Bo Li")]
    [InlineData("Anna Rose", "Anna was here. Anna Rose stayed.", "-Rose garden")]
    [InlineData("Mansur Mingelov", "მანსურ მინგელოვის საქმე")]
    [InlineData("Mansur Mingelov", "Մանսուր Մինգելովի գործը")]
    [InlineData("Мансур Мингелов", "Mansour Minguelov")]
    [InlineData("Мансур Мингелов", "Мінгеловим")]
    [InlineData("Karim Haydarov", "Кәрім Хайдаровтың")]
    [InlineData("Ольга Кривонос", "Ользі Кривонос")]
    [InlineData("Павел Ковалец", "Павла Ковальца")]
    [InlineData("Rita Karasartova", "Риты Карасартовой")]
    [InlineData("Zhanbolat Mamai", "Жанболата Мамая")]
    [InlineData("Александр Ким", "Alexandr Kim")]
    [InlineData("Мансур Мингелов", "ＭＡＮＳＵＲ ＭＩＮＧＥＬＯＶ")]
    [InlineData("Ольга Мирзоева", "Olga Mirsojewa")]
    [InlineData("Olga Mirzoeva", "Olga Mirsojewa")]
    [InlineData("Ольга Мирзоева", "ميرزوييفا أولغا")]
    [InlineData("Olga Mirzoyeva", "قالت أولجا ميرزويفا إن")]
    [InlineData("Наталья Шабунц", "Natalia Chabounts")]
    [InlineData("Наталья Шабунц", "Natalija Šabunc")]
    [InlineData("Natalia Shabunts", "Natalia Szabunc")]
    [InlineData("Natalia Shabunts", "Natalija Šabunc")]
    [InlineData("Евгений Жовтис", "Jewgeni Schowtis")]
    [InlineData("Evgeny Zhovtis", "J. Schowtis")]
    [InlineData("Евгений Жовтис", "یوگنی ژووتیس")]
    [InlineData("شیرین عبادی", "شيرين عبادي")]
    [InlineData("شيرين عبادي", "شیرین عبادی")]
    public void What_is_the_hidden_person_is_found_though_others_share_a_name(string hidden, string text, params string[] seen)
    {
        Assert.NotEmpty(SearchFor("en", hidden.Split(' ')[0], hidden.Split(' ')[1], seen).In(text));
    }

    [Fact]
    public void A_word_that_texts_write_small_in_several_places_is_ordinary()
    {
        const string Hidden = "id: hidden\nname: {en: Jan Forester}\n";
        const string Uses = "The forester walks, a forester sings, one forester sleeps.";
        var alone = Load([("cases/people/hidden.yaml", Hidden)]);
        var ordinary = Load([("cases/people/hidden.yaml", Hidden), Entry("a", Uses), Entry("b", Uses)]);

        Assert.NotEmpty(alone.In("Forester came."));
        Assert.Empty(ordinary.In("Forester came."));
        Assert.NotEmpty(ordinary.In("Jan Forester came."));

        static (string, string) Entry(string id, string text) => ($"cases/people/{id}.yaml", $"id: {id}\nname: {{en: {id} someone}}\naudience: public\ntexts: [{{length: line, en: \"{text}\"}}]\n");
    }

    [Theory]
    [InlineData("Quiet Group", "the Quiet Groups", true)]
    [InlineData("Quiet Group", "QUIET GROUP", true)]
    [InlineData("Quiet Group", "https://quiet-group.example.org/", true)]
    [InlineData("Quiet Group", "a quiet group of people", false)]
    [InlineData("Quiet Group", "The Quiet Group of Vienna", false, "Quiet Group of Vienna")]
    [InlineData("Тихая группа", "Тихой группе", true)]
    [InlineData("Tuba Committee", "The Vienna Committee", false)]
    public void Organisations_are_found_by_all_their_words(string hidden, string text, bool found, params string[] seen)
    {
        var files = $"- {{id: quiet, name: {{en: {hidden}}}, audience: internal}}\n" + string.Concat(seen.Select((s, i) => $"- {{id: seen-{i}, name: {{en: {s}}}}}\n"));

        Assert.Equal(found, Load([("cases/organisations.yaml", files)]).In(text).Any());
    }

    private static IEnumerable<Person> Invented()
    {
        var number = 0;
        foreach (var (language, given, family) in InventedNames.All)
            yield return Model([("cases/people/p.yaml", $"id: p\nname: {{{language}: {given} {family}}}\n")]).People[0] with { Id = $"p-{number++}" };
    }

    private static WithheldTextSearch SearchWithout(string id) =>
        new WithheldSearches(Hide(id), Hide(id).ForAudience(Audience.Public)).General;

    private static WorkspaceModel Hide(string id) =>
        Sample with { People = [.. Sample.People.Select(p => p.Id == id ? p with { Audience = Audience.Internal } : p)] };

    // A seen name with a hyphen before it is one that the entry says is not meant.
    private static WithheldTextSearch SearchFor(string language, string given, string family, params string[] seen)
    {
        var notMeant = string.Join(", ", seen.Where(s => s[0] == '-').Select(s => s[1..]));
        var people = seen.Where(s => s[0] != '-').Select((s, i) => ($"cases/people/seen-{i}.yaml", $"id: seen-{i}\nname: {{en: {s}}}\naudience: public\n"));
        return Load([("cases/people/hidden.yaml", $"id: hidden\nname: {{{language}: {given} {family}}}\nnot_meant: [{notMeant}]\n"), .. people]);
    }

    private static WithheldTextSearch Load(IEnumerable<(string Path, string Text)> files)
    {
        var model = Model(files);
        return new WithheldSearches(model, model.ForAudience(Audience.Public)).General;
    }

    private static WorkspaceModel Model(IEnumerable<(string Path, string Text)> files)
    {
        var memory = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n");
        foreach (var (path, text) in files)
            memory = memory.With(path, text);
        return new WorkspaceLoader(memory).Load().Value!;
    }
}
