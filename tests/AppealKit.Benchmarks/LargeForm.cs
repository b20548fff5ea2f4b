using System.Globalization;
using System.Text;

namespace AppealKit.Benchmarks;

/// <summary>The answers to a form of a large sign-on, invented: names that are all different, in two alphabets.</summary>
internal static class LargeForm
{
    private static readonly string[] Countries = ["Poland", "Germany", "Казахстан", "France", "Italy", "Kyrgyzstan", "Чехия", "United Kingdom", "Uzbekistan", "Spain"];
    private static readonly string[] Given = ["Jan", "Anna", "Ivan", "Erika", "Jean", "Mario", "John", "Ayna", "Ben", "Olga"];
    private static readonly string[] GivenCyrillic = ["Иван", "Анна", "Ольга", "Пётр", "Айна"];

    public static string Write(int people, int organisations)
    {
        var form = new StringBuilder("Timestamp,Email Address,Are you signing as an individual or on behalf of an organisation?,Your name,Organisation,Role,Country,Language,May we publish your name?,Comments\n");
        for (var i = 0; i < people; i++)
        {
            var isCyrillic = i % 3 == 0;
            var name = isCyrillic ? $"{GivenCyrillic[i % 5]} {Family(i, "бвгджзклмнпрстфхцчшщ", "аеиоу", "ба до ке ли му на по ре си ту")}шин" : $"{Given[i % 10]} {Family(i, "bcdfghjklmnpqrstvwxz", "aeiou", "ba do ke li mu na po re si tu")}shin";
            form.Append(CultureInfo.InvariantCulture, $"{When(i)},p{i}@example.org,Individual,{name},,{(isCyrillic ? "учитель" : "teacher")},{Countries[i % 10]},{(isCyrillic ? "Russian" : "English")},{(i % 4 == 0 ? "No" : "Yes")},{(i % 10 == 0 ? "\"A remark, with a comma\"" : "")}\n");
        }

        for (var i = 0; i < organisations; i++)
            form.Append(CultureInfo.InvariantCulture, $"{When(people + i)},o{i}@example.org,On behalf of an organisation,Kontaka {Family(i, "bcdfghjklmnpqrstvwxz", "aeiou", "ba do ke li mu na po re si tu")},Example Circle {i},,{Countries[i % 10]},English,Yes,\n");
        return form.ToString();
    }

    private static string When(int i) => new DateTime(2025, 12, 1).AddSeconds(i * 97).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    // Names that begin in many ways, and are told apart by more than an ending: endings are those of cases to the search for hidden names.
    private static string Family(int number, string consonants, string vowels, string syllables)
    {
        var parts = syllables.Split(' ');
        var end = string.Concat(number.ToString("0000", CultureInfo.InvariantCulture).Select(d => parts[d - '0']));
        return char.ToUpperInvariant(consonants[number % consonants.Length]).ToString() + vowels[number / consonants.Length % vowels.Length] + end;
    }
}
