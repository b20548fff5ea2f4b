using System.Text.RegularExpressions;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Review;

namespace AppealKit.Tests.Workspace;

/// <summary>Copies of a translation, each with one slip.</summary>
internal static partial class TranslationSlips
{
    /// <summary>One digit becomes the next. Digits of ids and marks of notes are no numbers.</summary>
    public static IEnumerable<string> Digits(LocalizedEntry entry) =>
        from match in DigitPattern().Matches(entry.Text)
        where !IdPattern().Matches(entry.Text).Any(m => m.Index <= match.Index && match.Index < m.Index + m.Length)
        select With(entry.Text, match, ((char)('0' + ((match.Value[0] - '0' + 1) % 10))).ToString());

    /// <summary>The name of a month becomes that of the next, in the same form.</summary>
    public static IEnumerable<string> Months(LocalizedEntry entry, TextWords words)
    {
        foreach (Match match in WordPattern().Matches(entry.Text))
        {
            var index = words.Months.ToList().FindIndex(m => m.Text == match.Value);
            if (index >= 0)
                yield return With(entry.Text, match, words.Months[index].Month == 12 ? words.Months[index - 11].Text : words.Months[index + 1].Text);
        }
    }

    /// <summary>A person becomes another one: by id, or where the text has a form of the name, by the same form.</summary>
    public static IEnumerable<string> Names(LocalizedEntry entry, WorkspaceModel sample)
    {
        var other = sample.People.First(p => p.Id == "bolot-temirov");
        foreach (Match match in PersonPattern().Matches(entry.Text))
            yield return With(entry.Text, match, match.Groups[1].Value + "bolot-temirov'");
        foreach (var name in sample.People.Where(p => p != other).Select(p => p.Name.Find(entry.Language)).OfType<LocalizedName>())
        {
            var substitute = other.Name.Find(entry.Language) ?? other.Name.Names[0];
            foreach (var form in name.Cases.Values.Prepend(name.Form).Distinct(StringComparer.Ordinal))
            {
                foreach (Match match in Regex.Matches(entry.Text, $@"(?<!\p{{L}}){Regex.Escape(form)}(?!\p{{L}})", RegexOptions.CultureInvariant))
                    yield return With(entry.Text, match, substitute.Form);
            }
        }
    }

    /// <summary>A citation in brackets is left out.</summary>
    public static IEnumerable<string> Citations(LocalizedEntry entry) => CitationPattern().Matches(entry.Text).Select(m => With(entry.Text, m, ""));

    /// <summary>A digit of a place in a source becomes another.</summary>
    public static IEnumerable<string> Places(LocalizedEntry entry) =>
        PlacePattern().Matches(entry.Text).Select(m => With(entry.Text, m, m.Value[..^1] + (m.Value[^1] == '9' ? '1' : (char)(m.Value[^1] + 1))));

    /// <summary>The mark of a note is left out.</summary>
    public static IEnumerable<string> Notes(LocalizedEntry entry) => NotePattern().Matches(entry.Text).Select(m => With(entry.Text, m, ""));

    /// <summary>A call of a template is left out.</summary>
    public static IEnumerable<string> Calls(LocalizedEntry entry) => CallPattern().Matches(entry.Text).Select(m => With(entry.Text, m, ""));

    /// <summary>A paragraph of a text of several is left out.</summary>
    public static IEnumerable<string> Paragraphs(LocalizedEntry entry) => ParagraphPattern().Matches(entry.Text).Where(m => m.Length < entry.Text.Trim().Length).Select(m => With(entry.Text, m, ""));

    private static string With(string text, Match match, string instead) => string.Concat(text.AsSpan(0, match.Index), instead, text.AsSpan(match.Index + match.Length));

    [GeneratedRegex(@"[0-9]")]
    private static partial Regex DigitPattern();

    [GeneratedRegex(@"@[\w.-]+|'[a-z][\w-]*'|\[\^[^\]]+\]|https?://\S+")]
    private static partial Regex IdPattern();

    [GeneratedRegex(@"[\p{L}]+")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"((?:person|mention) ')[^']+'")]
    private static partial Regex PersonPattern();

    [GeneratedRegex(@"\[[^\]^]*@[^\]]*\]")]
    private static partial Regex CitationPattern();

    [GeneratedRegex(@"(?<=@[\w-]+, [^\];@0-9]*)[0-9]+(?=[^\[]*\])")]
    private static partial Regex PlacePattern();

    [GeneratedRegex(@"\[\^[^\]]+\](?!:)")]
    private static partial Regex NotePattern();

    [GeneratedRegex(@"\{\{ (?:cases|figure|situation|person|org|mention) [^}]*\}\}")]
    private static partial Regex CallPattern();

    [GeneratedRegex(@"(?<=\n)(?!:::|\{\{~|\||#)[^\n]+(?:\n(?!:::|\{\{~|\||\n)[^\n]+)*")]
    private static partial Regex ParagraphPattern();
}
