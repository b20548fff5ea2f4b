using System.Globalization;
using System.Text;

namespace AppealKit.Testing;

/// <summary>
/// A ledger of thousands, made of lists of names: as many namesakes and relatives as a region has. Every tenth is there twice, the second time in
/// another alphabet.
/// </summary>
public sealed class LargeLedger
{
    private static readonly (string Latin, string Cyrillic)[] Given =
    [
        ("Anna", "Анна"), ("Maria", "Мария"), ("Elena", "Елена"), ("Olga", "Ольга"), ("Irina", "Ирина"), ("Natalya", "Наталья"), ("Svetlana", "Светлана"), ("Gulnara", "Гульнара"),
        ("Aigul", "Айгуль"), ("Jemal", "Джемал"), ("Ogulgerek", "Огульгерек"), ("Dilnoza", "Дильноза"), ("Zuhra", "Зухра"), ("Madina", "Мадина"), ("Sevara", "Севара"), ("Ainura", "Айнура"),
        ("Ivan", "Иван"), ("Sergey", "Сергей"), ("Andrey", "Андрей"), ("Dmitry", "Дмитрий"), ("Alexander", "Александр"), ("Mikhail", "Михаил"), ("Pavel", "Павел"), ("Oleg", "Олег"),
        ("Nurlan", "Нурлан"), ("Yerlan", "Ерлан"), ("Myrat", "Мырат"), ("Serdar", "Сердар"), ("Batyr", "Батыр"), ("Jasur", "Джасур"), ("Rustam", "Рустам"), ("Farrukh", "Фаррух"),
        ("Timur", "Тимур"), ("Marat", "Марат"), ("Azamat", "Азамат"), ("Bakyt", "Бакыт"), ("Aman", "Аман"), ("Kemal", "Кемал"), ("Viktor", "Виктор"), ("Yury", "Юрий"),
    ];

    private static readonly (string Latin, string Cyrillic)[] Stems =
    [
        ("Petrenk", "Петренк"), ("Volodar", "Володар"), ("Khokhryak", "Хохряк"), ("Zhuravk", "Журавк"), ("Annaguliy", "Аннагули"), ("Oraz", "Ораз"), ("Atajan", "Атаджан"), ("Karim", "Карим"),
        ("Rahmon", "Рахмон"), ("Yuldash", "Юлдаш"), ("Ergash", "Эргаш"), ("Nemat", "Немат"), ("Sagynbek", "Сагынбек"), ("Toktomat", "Токтомат"), ("Sydykali", "Сыдыкали"), ("Ospan", "Оспан"),
        ("Zhaksybek", "Жаксыбек"), ("Saparmyrad", "Сапармырад"), ("Hojamyrad", "Ходжамырад"), ("Berdi", "Берди"), ("Garaja", "Гараджа"), ("Sharip", "Шарип"), ("Nazar", "Назар"), ("Latip", "Латип"),
        ("Tsyplak", "Цыплак"), ("Polubotk", "Полуботк"), ("Shchukar", "Щукар"), ("Chizhevk", "Чижевк"), ("Vyaz", "Вяз"), ("Lyubav", "Любав"), ("Yarmol", "Ярмол"), ("Grigor", "Григор"),
    ];

    private static readonly (string Latin, string Cyrillic)[] Endings = [("ov", "ов"), ("ev", "ев"), ("in", "ин"), ("bayev", "баев"), ("zhanov", "жанов"), ("kulov", "кулов")];

    private static readonly string[] Own = ["Crane", "Lantern", "Steppe", "Willow", "Kestrel", "Poplar", "Heron", "Harbour", "Birch", "Saxaul", "Maple", "Falcon", "Juniper", "Tulip", "Swan"];
    private static readonly string[] Colours = ["Silver", "Open", "Red", "Grey", "Quiet", "Golden", "White", "Green", "Bright", "Blue"];
    private static readonly string[] Topics = ["Human Rights", "Women Lawyers", "Free Press", "Refugees", "Youth", "Prisoners", "Democracy", "Children", "Mountain Journalists", "Equality"];
    private static readonly string[] Forms = ["Centre for {0}", "Foundation for {0}", "Association of {0}", "Institute for {0}", "Committee for {0}", "Network for {0}"];
    private static readonly string[] Countries = ["KZ", "KG", "TM", "UZ", "TJ", "RU", "DE", "PL"];

    private readonly Dictionary<string, string> _names = [];
    private readonly List<(string, string)> _twice = [];

    /// <summary>Makes the ledger.</summary>
    /// <param name="people">The number of people.</param>
    /// <param name="organisations">The number of organisations.</param>
    public LargeLedger(int people, int organisations)
    {
        var random = new Random(2025);
        var (ledger, list) = (new StringBuilder("signatories:\n"), new StringBuilder());
        for (var i = 0; i < organisations; i++)
            AddOrganisation(i, random, ledger, list);
        for (var i = 0; i < people; i += 10)
            AddPeople(i, Math.Min(10, people - i), random, ledger);
        Ledger = ledger.ToString();
        Organisations = list.ToString();
    }

    /// <summary>The text of the ledger.</summary>
    public string Ledger { get; }

    /// <summary>The organisations of the workspace.</summary>
    public string Organisations { get; }

    /// <summary>Pairs of ids of people that are one.</summary>
    public IReadOnlyList<(string First, string Second)> Twice => _twice;

    /// <summary>The names of people in Latin letters, by id.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <summary>A workspace in memory with the ledger under the document <c>a</c>.</summary>
    public FakeWorkspace ToWorkspace() => new FakeWorkspace()
        .With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en, ru]\n")
        .With("cases/organisations.yaml", Organisations)
        .With("cases/documents/a/document.yaml", "id: a\nkind: statement\ndate: \"2025-12-05\"\nlanguages: [en]\ntitle: {en: A}\n")
        .With("cases/documents/a/signatories.yaml", Ledger);

    private static void AddOrganisation(int i, Random random, StringBuilder ledger, StringBuilder list)
    {
        var form = string.Format(CultureInfo.InvariantCulture, Pick(Forms, random), Pick(Topics, random));
        var name = $"{Pick(Colours, random)} {Pick(Own, random)} {form}";
        list.Append(CultureInfo.InvariantCulture, $"- {{id: o{i}, name: {{en: {name}}}, country: {Pick(Countries, random)}, url: \"https://o{i}.example.org\"}}\n");
        ledger.Append(CultureInfo.InvariantCulture, $"  - {{organisation: o{i}, history: [{{on: \"2025-12-01\", state: approved}}]}}\n");
    }

    private void AddPeople(int from, int count, Random random, StringBuilder ledger)
    {
        var first = Name(random);
        for (var i = from; i < from + count; i++)
        {
            var isSecond = i == from + 9;
            var (latin, cyrillic) = isSecond || i == from ? first : Name(random);
            _names[FormattableString.Invariant($"p{i}")] = latin;
            var written = isSecond || (i != from && random.Next(2) == 0) ? $"ru: {cyrillic}" : $"en: {latin}";
            var country = isSecond || i == from ? Countries[from / 10 % Countries.Length] : Pick(Countries, random);
            var mail = isSecond || random.Next(3) == 0 ? "" : $", email: p{i}@m{i}.example.org";
            ledger.Append(CultureInfo.InvariantCulture, $"  - {{id: p{i}, name: {{{written}}}, country: {country}{mail}, history: [{{on: \"2025-12-01\", state: approved}}]}}\n");
        }

        if (count == 10)
            _twice.Add((FormattableString.Invariant($"p{from}"), FormattableString.Invariant($"p{from + 9}")));
    }

    // Women have other endings.
    private static (string Latin, string Cyrillic) Name(Random random)
    {
        var number = random.Next(Given.Length);
        var (stem, ending) = (Stems[random.Next(Stems.Length)], Endings[random.Next(Endings.Length)]);
        return ($"{Given[number].Latin} {stem.Latin}{ending.Latin}{(number < 16 ? "a" : "")}", $"{Given[number].Cyrillic} {stem.Cyrillic}{ending.Cyrillic}{(number < 16 ? "а" : "")}");
    }

    private static string Pick(string[] words, Random random) => words[random.Next(words.Length)];
}
