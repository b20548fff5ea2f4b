using AppealKit.Languages.Transliteration;
using Xunit;

namespace AppealKit.Tests.Leaks;

/// <summary>Hidden names in the spellings of other languages, and in the cases that languages decline them in.</summary>
public sealed class SpellingOfHiddenNamesTests
{
    [Theory]
    [InlineData("tk", "Ogulsapar Myradowa", "Ogulsapar Muradova", "Огулсапар Мурадова", "Огульсапар Мурадова", "Огульсапар Мурадовой", "Мурадовой", "Muradova", "Мырадова")]
    [InlineData("tk", "Oguljahan Myradowa", "Oguljahan Muradova", "Огулджахан Мурадова", "O. Muradova", "Огульджахан Мурадовой")]
    [InlineData("tk", "Orazmyrat Myradow", "Оразмурат Мурадов", "Orazmurad Muradov", "Оразмурада Мурадова", "Муратов")]
    [InlineData("tk", "Döwlet Nurmyradow", "Довлет Нурмурадов", "Нурмурадов", "Нурмурадову", "Nurmuradov")]
    [InlineData("tk", "Ýazgeldi Geldimyradow", "Язгельды Гельдымурадов", "Yazgeldy Geldymuradov")]
    [InlineData("tk", "Muhammet Myhammedow", "Мухаммед Мухаммедов", "Mukhammed Mukhamedov", "Мухамедова")]
    [InlineData("tk", "Gurbanguly Gurbandurdyýew", "Курбангулы Курбандурдыев", "Kurbanguly Kurbandurdyev", "Курбандурдыева")]
    [InlineData("tk", "Maýsa Gylyjowa", "Майса Клычева", "Майсы Клычевой", "Klycheva")]
    [InlineData("tk", "Nury Nurgulyýew", "Нуры Нуркулиев", "Нуры Нургулыев", "Nury Nurkuliev")]
    [InlineData("ru", "Огулсапар Мурадова", "Ogulsapar Myradowa", "Myradowa", "Ogulsapar Muradova")]
    [InlineData("ru", "Гулджан Ходжамурадова", "Guljan Hojamyradowa", "Gulcan Hocamyradova")]
    [InlineData("en", "Murad Muradov", "Myrat Myradow", "Мырат Мырадов", "Мурад Мурадов", "Murat Myradow")]
    [InlineData("en", "Buzurgmehr Yorov", "Бузургмехр Ёров", "Бузургмехра Ёрова", "Бузургмеҳр Ёров", "Бузургмехр Еров")]
    [InlineData("ru", "Бузургмехр Ёров", "Buzurgmehr Yorov", "B. Yorov", "Erov B.")]
    [InlineData("ru", "Шохрат Кадыров", "Shohrat Qodirov", "Shokhrat Kadirov", "Şöhrat Kadyrow", "Qodirov")]
    [InlineData("uz", "Shuhrat Qodirov", "Шухрат Кадыров", "Шухрата Кадырова", "Кадыров")]
    [InlineData("ru", "Юлия Ющенко", "Julia Juschtschenko", "Yulia Yushchenko", "Ioulia Iouchtchenko", "Juschtschenko")]
    [InlineData("de", "Jürgen Schäfer", "Юрген Шефер", "Юргена Шефера", "Juergen Schaefer", "Jurgen Schafer")]
    [InlineData("en", "Ann Smith", "Энн Смит", "Анн Смит")]
    [InlineData("en", "George White", "Джордж Уайт", "Джорджа Уайта")]
    [InlineData("en", "Charlotte Williams", "Шарлотта Уильямс", "Шарлотты Уильямс", "Уильямс")]
    [InlineData("en", "James Taylor", "Джеймс Тейлор", "Джеймса Тейлора")]
    [InlineData("fr", "Jean-Luc Bourgeois", "Жан-Люк Буржуа", "Jean Luc Bourgeois", "Буржуа")]
    [InlineData("fr", "Michel Beaumont", "Мишель Бомон", "Мишеля Бомона")]
    [InlineData("ru", "Илья Заяц", "Ильи Зайца", "Илье Зайцу", "Ильёй Зайцем", "И. Зайца", "Ilya Zayats", "Ilyi Zaytsa")]
    [InlineData("ru", "Пётр Воробей", "Петра Воробья", "Петру Воробью", "П. Воробья", "Воробьём")]
    [InlineData("ru", "Олег Боец", "Олега Бойца", "Олегу Бойцу")]
    [InlineData("ru", "Наталия Толстая", "Наталии Толстой", "Наталью Толстую", "Наталье Толстой", "Н. Толстой", "Natalya Tolstaya", "Natalyu Tolstuyu", "Толстой", "Толстую")]
    [InlineData("ru", "Олеся Цветная", "Олеси Цветной", "Олесю Цветную", "О. Цветной")]
    [InlineData("ru", "Вера Зимняя", "Веры Зимней", "Веру Зимнюю", "Zimney Very", "В. Зимней")]
    [InlineData("ru", "Анна Чернышевская", "Анны Чернышевской", "Анну Чернышевскую", "Anny Chernyshevskoy", "Annu Chernyshevskuyu", "Anna Tschernyschewskaja", "Czernyszewska")]
    [InlineData("en", "Anna Chernyshevskaya", "Анны Чернышевской", "Анну Чернышевскую", "Анною Чернышевскою", "Анне Чернышевской")]
    [InlineData("pl", "Agnieszka Wiśniewska", "Agnieszki Wiśniewskiej", "Agnieszkę Wiśniewską", "Агнешки Висневской", "Wiśniewskiej")]
    [InlineData("cs", "Jana Dvorská", "Jany Dvorské", "Janu Dvorskou", "Яны Дворской")]
    [InlineData("uk", "Олена Островська", "Олени Островської", "Олені Островській", "Елены Островской", "Ołeny Ostrowskiej")]
    [InlineData("be", "Алена Астроўская", "Алены Астроўскай", "Алену Астроўскую")]
    [InlineData("tk", "Merdan Gulyýew", "Мердан Кулиев", "Мердана Кулиева", "Merdan Kuliev", "Merdan Kuliyev", "Мердан Гулыев", "Кулиеву", "М. Кулиев", "merdan_kuliev.pdf")]
    [InlineData("tk", "Merdan Garaýew", "Мердан Караев", "Караева", "Merdan Karaev", "Karaev")]
    [InlineData("tk", "Batyr Gadyrow", "Батыр Кадыров", "Батыру Кадырову", "Batyr Kadyrov", "Кадыров")]
    [InlineData("tk", "Şöhrat Gadyrowa", "Шохрат Кадырова", "Shohrat Kadyrova", "Kadyrovoy")]
    [InlineData("tk", "Ata Garajaýew", "Ата Караджаев")]
    [InlineData("tk", "Batyr Gakabaýew", "Батыр Какабаев")]
    [InlineData("tk", "Batyr Garlyýew", "Батыр Карлиев")]
    [InlineData("tk", "Sona Gasymowa", "Сона Касымова", "Sona Kasymova")]
    [InlineData("tk", "Sona Gyýasowa", "Сона Киясова", "Сона Кыясова")]
    [InlineData("tk", "Sona Gandymowa", "Сона Кандымова", "Sona Kandymova")]
    [InlineData("tk", "Sona Gutlyýewa", "Сона Кутлиева", "Sona Kutlieva")]
    [InlineData("tk", "Sona Gutlymyradowa", "Сона Кутлымурадова")]
    [InlineData("tk", "Yhlas Garryýew", "Ихлас Каррыев", "Каррыев")]
    [InlineData("tk", "Sona Ýollybaýewa", "Сона Еллыбаева")]
    [InlineData("tk", "Wepa Ýollyýew", "Вепа Еллыев")]
    [InlineData("tk", "Gandym Gelenow", "Кандым Геленов")]
    [InlineData("tk", "Geldi Öwezow", "Кельды Овезов", "Гельды Овезов", "Keldi Ovezov")]
    [InlineData("ru", "Оразкельды Мередов", "Orazgeldi Meredow")]
    [InlineData("ru", "Мерет Кулиев", "Meret Gulyýew", "Gulyýewiň", "Мерет Гулыев")]
    [InlineData("ru", "Мерет Караев", "Meret Garaýew", "Мерет Гараев")]
    [InlineData("ru", "Мерет Кадыров", "Meret Gadyrow", "Gadyrow")]
    [InlineData("ru", "Мерет Киясов", "Meret Gyýasow")]
    [InlineData("en", "Meret Kuliev", "Meret Gulyýew", "Мерет Гулыев")]
    [InlineData("ru", "Каррыев Карлы", "Garly Garryýew", "Garryýew Garly")]
    [InlineData("tg", "Ғайрат Қодиров", "Гайрат Кадыров", "Gayrat Kadyrov")]
    public void A_name_is_found(string language, string hidden, params string[] written)
    {
        var search = HiddenPerson.Search(language, hidden);

        Assert.Equal([], written.Where(w => !search.In($"We thank {w} for it.").Any()).ToArray());
    }

    // As proposed for names of people, and as the school grammar has them.
    [Fact]
    public void The_names_of_women_are_found_in_every_case_in_both_alphabets()
    {
        var missed = new List<string>();
        foreach (var given in new[] { "Ольга", "Людмила", "Наталья", "Мария", "Любовь", "Зоя", "Надежда" })
        {
            foreach (var family in new[] { "Островская", "Хворостовская", "Троцкая", "Толстая", "Цветная", "Верхняя", "Карасартова", "Юсупова", "Соловьёва", "Гордеева", "Шукшина", "Птицына" })
            {
                foreach (var hidden in new[] { $"{given} {family}", TransliterationSchemes.RussianToEnglish.Write($"{given} {family}") })
                {
                    var search = HiddenPerson.Search(hidden[0] < 'z' ? "en" : "ru", hidden);
                    foreach (var form in RussianDeclension.Of($"{given} {family}", isFemale: true).Append($"{given} {family}"))
                    {
                        var word = form.Split(' ')[1];
                        foreach (var text in new[] { form, word, $"{given[0]}. {word}", $"{word} {given[0]}. В.", $"{form.Split(' ')[0]} Владимировны {word}" })
                        {
                            missed.AddRange(new[] { text, TransliterationSchemes.RussianToEnglish.Write(text) }.Where(t => !search.In($"Мы благодарим: {t} за помощь.").Any())
                                .Select(t => $"{hidden}: {t}"));
                        }
                    }
                }
            }
        }

        Assert.True(missed.Count == 0, $"{missed.Count}\n{string.Join('\n', missed.Take(60))}");
    }

    // An adjective that a family name is, too, is a word of every text.
    [Theory]
    [InlineData("ru", "Наталия Толстая", "Он купил толстую тетрадь в толстой обложке.")]
    [InlineData("ru", "Вера Зимняя", "Это было зимней ночью, в зимнюю стужу.")]
    [InlineData("ru", "Илья Заяц", "Он занимается делом, и зая молчит. The Zai river.")]
    [InlineData("ru", "Олег Боец", "Мы боимся, и бои идут. Boys came.")]
    [InlineData("en", "George White", "A white paper, while others wait. Why did it.")]
    [InlineData("en", "Ann Smith", "On the Smithsonian. An smith.")]
    [InlineData("tk", "Orazmyrat Myradow", "The Emirates and the mirror, the moradi of Mirandola. Мир и труд.")]
    [InlineData("fr", "Michel Beaumont", "Michigan is a state. Бом и Мишка.")]
    [InlineData("ru", "Пётр Воробей", "Он вор. Воры пришли, в ворота вошли.")]
    [InlineData("uk", "Марія Калина", "Галина пришла. Г. Галина, Halina and Galina were there; галина.")]
    [InlineData("ru", "Марат Касанов", "Марат Хасанов, Marat Hasanov, Marat Khasanov. Хасанова пришла. Hasanov")]
    [InlineData("ru", "Анна Котова", "Работа готова. Готова и Анна.")]
    [InlineData("ru", "Анна Горова", "Корова и Анна. Анна Корова.")]
    [InlineData("en", "Karen Orr", "H. Orr and G. Orr were there.")]
    [InlineData("en", "Karry Smith", "Harry Smith")]
    [InlineData("tk", "Merdan Garaýew", "Мердан Карпаев, Karavan, карает, караван.")]
    [InlineData("ru", "Пётр Грачёв", "Крачев, Петр Крачев")]
    public void Ordinary_words_are_no_names(string language, string hidden, string text)
    {
        Assert.Empty(HiddenPerson.Search(language, hidden).In(text).Select(h => text.Substring(h.Start, h.Length)));
    }
}
