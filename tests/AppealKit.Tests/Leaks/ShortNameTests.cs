using Xunit;

namespace AppealKit.Tests.Leaks;

/// <summary>Hidden names of few letters, with endings.</summary>
public sealed class ShortNameTests
{
    [Theory]
    [InlineData("ru", "Ян Ли", "Яна Ли", "Яну Ли", "Яном Ли", "Ли Яна", "Yana Li", "Ян Ли")]
    [InlineData("ru", "Ия Ким", "Ии Ким", "Ию Ким", "Ией Ким", "Ие Ким", "Ия Ким")]
    [InlineData("ru", "Юн Цой", "Юна Цоя", "Юну Цою", "Юном Цоем")]
    [InlineData("ru", "Юн Пак", "Юну Паку", "Юна Пака")]
    [InlineData("en", "Jo Li", "Jo Li's", "Jo Li’s", "Jo's Li", "Jo Li")]
    [InlineData("tr", "Ece Ak", "Ece Ak'a", "Ece Ak'ın", "Ece Ak’ı")]
    [InlineData("en", "Kim", "Kim", "Ким")]
    [InlineData("tk", "Ata", "Ata")]
    public void A_short_name_is_found(string language, string hidden, params string[] written)
    {
        var search = HiddenPerson.Search(language, hidden);

        Assert.Equal([], written.Where(w => !search.In($"Our words go to {w} today.").Any()).ToArray());
    }

    [Theory]
    [InlineData("ru", "Ян Ли", "Она лишь ана. Аналитики пришли. Лиана, Ана и Лида. Анна Лис. Joan Lisa.")]
    [InlineData("ru", "Ия Ким", "ИИ и кимоно. Глава II. King II. Ia and Kimono.")]
    [InlineData("en", "Jo Li", "Joe Lis. Jos. List.")]
    [InlineData("en", "Kim", "Kimono, kim, Kims, Kima.")]
    [InlineData("tk", "Ata", "At the end. Ate. Atom, Ataman, ata, Atlas.")]
    public void Other_words_are_none(string language, string hidden, string text)
    {
        Assert.Empty(HiddenPerson.Search(language, hidden).In(text).Select(h => h.Start < 0 ? h.Withheld.Text : text.Substring(h.Start, h.Length)));
    }
}
