namespace AppealKit.Tests.Signatories;

/// <summary>Makes answers that begin with a yes and restrict it: a joint, a word that no plain yes has, and others, in English and Russian.</summary>
internal static class RestrictedAnswer
{
    private static readonly Language English = new(
        ["Yes", "yes", "YES", "I agree", "Yes, you may print my name", "Yes, I agree", "Agreed", "We agree", "Show my name", "Of course"],
        ["after", "before", "until", "once", "when", "while", "if", "unless", "as", "under", "for", "within", "inside", "except", "only", "but", "without", "provided", "internally", "privately",
         "maybe", "hide", "ask", "first", "initials", "pseudonym", "somewhere", "later", "hesitantly", "near", "excluding", "whenever", "supposing", "secretly", "abroad"],
        ["I", "my", "name", "mother", "leaves", "the", "country", "January", "office", "agree", "show", "publish", "yes", "A.O.", "Rose", "closed", "version", "you", "me", "may", "list", "of", "it"]);

    private static readonly Language Russian = new(
        ["Да", "да", "ДА", "Согласна", "Я согласен", "Разрешаю", "Можно", "Да, можно указать моё имя", "Конечно", "Подтверждаю"],
        ["после", "до", "когда", "пока", "если", "как", "под", "для", "внутри", "кроме", "только", "но", "закрыто", "тайно", "возможно", "спрячьте", "спросите", "сначала", "инициалы", "псевдоним",
         "позже", "где-нибудь", "вроде", "наверное", "однажды", "изредка", "за", "вместо", "через", "при"],
        ["я", "моё", "имя", "мама", "уедет", "отъезда", "страны", "января", "офис", "согласна", "указать", "публиковать", "да", "А.О.", "Роза", "версии", "вы", "меня", "можно", "список", "это"]);

    private static readonly string[] Joints = [", ", " ", " – ", ". ", "; ", " / ", ": ", "! ", " (", ", please ", "... "];

    /// <summary>One answer; a space, a full stop or a bracket may stand at its end.</summary>
    public static string Next(Random random)
    {
        var language = random.Next(2) == 0 ? English : Russian;
        var joint = Joints[random.Next(Joints.Length)];
        var clause = Enumerable.Range(0, random.Next(5)).Select(_ => Of(language.Words, random)).ToList();
        clause.Insert(random.Next(clause.Count + 1), Of(language.Restrictions, random));
        return Of(language.Yes, random) + joint + string.Join(' ', clause) + (joint == " (" ? ")" : random.Next(4) == 0 ? "." : "");
    }

    private static string Of(string[] words, Random random) => words[random.Next(words.Length)];

    private sealed record Language(string[] Yes, string[] Restrictions, string[] Words);
}
