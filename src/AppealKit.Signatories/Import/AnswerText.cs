using AppealKit.Unicode;

namespace AppealKit.Signatories.Import;

/// <summary>The text of an answer on which it depends whether somebody is named, or has approved: what expresses doubt stays part of it.</summary>
internal static class AnswerText
{
    // No dot without a space behind it: "Yes... show my name" and "A.O." are not several sentences.
    private static readonly string[] Separators = ["/", "|", "\n", ",", ";", ". ", "! ", " - ", " – ", " — "];

    /// <summary>The text by which answers are compared: small letters, no quotation marks around it, no full stop or exclamation mark at its end.
    /// A question mark stays: "Yes?" is no yes.</summary>
    public static string Key(string text)
    {
        var key = Casing.Fold(CellText.OneLine(text)).Replace('’', '\'').Replace('ё', 'е').Trim(' ', '"', '«', '»', '“', '”').TrimEnd('!', ',', ';', ' ');
        // "Yes..." is not said with certainty.
        return key.EndsWith('.') ? key[..^1].TrimEnd() : key;
    }

    /// <summary>The parts of an answer, as <see cref="Key"/> has them: the same in two languages, several boxes that were ticked, or sentences.</summary>
    public static IEnumerable<string> Parts(string answer) =>
        answer.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Select(Key).Where(p => p.Length > 0);
}
