using AppealKit.Languages.Transliteration;
using AppealKit.Testing;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;
using Xunit;

namespace AppealKit.Tests.Names;

public sealed class TransliterationTests
{
    [Theory]
    [InlineData("Щукин", "Shchukin")]
    [InlineData("ЩУКИН", "SHCHUKIN")]
    [InlineData("Ельцин", "Yeltsin")]
    [InlineData("Юрьев", "Yuryev")]
    [InlineData("Алламырадов", "Allamyradov")]
    [InlineData("Мейманкулиев", "Meymankuliyev")]
    [InlineData("Достоевский", "Dostoyevskiy")]
    [InlineData("Жанболат", "Zhanbolat")]
    public void Russian_to_Latin_by_BGN(string name, string expected) => Assert.Equal(expected, TransliterationSchemes.RussianToEnglish.Write(name));

    [Theory]
    [InlineData("Мурат Душемов", "Murat Duşemow")]
    [InlineData("Мансур Мингелов", "Mansur Mingelow")]
    [InlineData("Орусов", "Orusow")]
    [InlineData("Ерезжепов", "Ýerezžepow")]
    [InlineData("Чары", "Çary")]
    public void Russian_to_Turkmen(string name, string expected) => Assert.Equal(expected, TransliterationSchemes.RussianToTurkmen.Write(name));

    [Theory]
    [InlineData("Шухрат Жўраев", "Shuxrat Joʻrayev")]
    [InlineData("Азимжон Аскаров", "Azimjon Askarov")]
    public void Cyrillic_to_Uzbek(string name, string expected) => Assert.Equal(expected, TransliterationSchemes.RussianToUzbek.Write(name));

    [Theory]
    [InlineData("Murat Duşemow", "Мурат Душемов")]
    [InlineData("Alişer Sahatow", "Алишер Сахатов")]
    [InlineData("Abdylla Orusow", "Абдылла Орусов")]
    public void Turkmen_to_Russian(string name, string expected) => Assert.Equal(expected, TransliterationSchemes.TurkmenToRussian.Write(name));

    [Theory]
    [InlineData("Oʻtkir Hoshimov", "Уткир Хошимов")]
    [InlineData("Shavkat Mirziyoyev", "Шавкат Мирзиёев")]
    public void Uzbek_to_Russian(string name, string expected) => Assert.Equal(expected, TransliterationSchemes.UzbekToRussian.Write(name));

    [Fact]
    public void Letters_of_the_Turkmen_alphabet_come_back()
    {
        var random = new Random(3);
        const string Letters = "абвгдзиклмнопрстуфхчшы";
        for (var i = 0; i < TestScale.Rounds(300); i++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Letters[random.Next(Letters.Length)]));
            Assert.Equal(word, TransliterationSchemes.TurkmenToRussian.Write(TransliterationSchemes.RussianToTurkmen.Write(word)));
        }
    }

    [Theory]
    [InlineData("Рита Карасартова", true, "Риты Карасартовой", "Рите Карасартовой", "Риту Карасартову", "Ритой Карасартовой", "Рите Карасартовой")]
    [InlineData("Болот Темиров", false, "Болота Темирова", "Болоту Темирову", "Болота Темирова", "Болотом Темировым", "Болоте Темирове")]
    [InlineData("Жанболат Мамай", false, "Жанболата Мамая", "Жанболату Мамаю", "Жанболата Мамая", "Жанболатом Мамаем", "Жанболате Мамае")]
    [InlineData("Юлия Кузнец", true, "Юлии Кузнец", "Юлии Кузнец", "Юлию Кузнец", "Юлией Кузнец", "Юлии Кузнец")]
    [InlineData("Ольга Верхняя", true, "Ольги Верхней", "Ольге Верхней", "Ольгу Верхнюю", "Ольгой Верхней", "Ольге Верхней")]
    [InlineData("Наталья Толстая", true, "Натальи Толстой", "Наталье Толстой", "Наталью Толстую", "Натальей Толстой", "Наталье Толстой")]
    [InlineData("Лев Троцкий", false, "Лева Троцкого", "Леву Троцкому", "Лева Троцкого", "Левом Троцким", "Леве Троцком")]
    public void Russian_names_are_declined(string name, bool isFemale, params string[] expected) => Assert.Equal(expected, RussianDeclension.Of(name, isFemale));

    [Fact]
    public void Proposals_agree_with_the_forms_of_the_sample_that_people_wrote()
    {
        var wrong = new List<string>();
        foreach (var person in new WorkspaceLoader(new DirectoryFiles(TestPaths.Repository)).Load().Value!.People)
        {
            if (person.Name.Find(AppealKit.Values.LanguageTag.Of("ru")) is not { Cases.Count: 5 } name)
                continue;
            var proposed = RussianDeclension.Of(name.Form, person.Gender == Gender.Female);
            string[] written = [.. new[] { GrammaticalCase.Genitive, GrammaticalCase.Dative, GrammaticalCase.Accusative, GrammaticalCase.Instrumental, GrammaticalCase.Prepositional }.Select(c => name.In(c)!)];
            if (!proposed.SequenceEqual(written))
                wrong.Add($"{name.Form}: {string.Join(", ", proposed)}; written: {string.Join(", ", written)}");
        }

        Assert.Empty(wrong);
    }
}
