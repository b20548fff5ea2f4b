namespace AppealKit.Tests.Leaks;

/// <summary>Names of nobody: given and family names in the letters of several languages, put together by counting.</summary>
internal static class InventedNames
{
    private static readonly (string Language, string[] Given, string[] Family)[] Lists =
    [
        ("en",
            ["Orlan", "Tessaly", "Bendik", "Marwen", "Quillon", "Ashgar", "Jorvin", "Yelvar"],
            ["Vanterpool", "Okrimsay", "Drummelow", "Kestrovich", "Halvorsby", "Zumbrowski", "Achterbek", "Ferrandoz", "Whistlow"]),
        ("ru",
            ["Ермолай", "Жанибек", "Хасанбой", "Юлиан", "Цветан", "Шахриза", "Ёркин", "Никодим"],
            ["Бурундасов", "Хоржакулов", "Щегловитин", "Цыбенжапов", "Юлдузханов", "Ёлгинеев", "Жузбагаев", "Фархутдеев", "Карамзадов"]),
        ("ru", ["Анфиса", "Евдокия", "Любовь", "Наталия"], ["Хворостеньская", "Цыбулицкая", "Щеглоновая", "Древняцкая", "Заречневая", "Бурундасова", "Ёлгинеева", "Щегловитина"]),
        ("tk",
            ["Ýazmyrat", "Çaryberdi", "Öwezli", "Şasoltan", "Gülzyýa", "Äşegül", "Jumadurdy", "Ogulnabat"],
            ["Nyýazmedow", "Hojagulyýew", "Çarygylyjow", "Şyhberenow", "Gözelmyradow", "Ýagşygeldiýew", "Meňliçew", "Wepaýew", "Pirjumaýew"]),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<(string Language, string Given, string Family)> All =>
        from list in Lists from given in list.Given from family in list.Family select (list.Language, given, family);
}
