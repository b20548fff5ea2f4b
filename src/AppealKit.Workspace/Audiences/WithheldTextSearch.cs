using System.Text;
using AppealKit.Unicode;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences;

/// <summary>Searches finished files for what was withheld from their audience: the last net, should anything have slipped through.</summary>
/// <remarks>
/// Compared is what a reader sees: composed (NFC), without case, soft hyphens and zero-width characters, every run of white space as one
/// space. A withheld text is found only as whole words.
/// </remarks>
public sealed class WithheldTextSearch
{
    private readonly List<(string Text, WithheldText Withheld)> _withheld = [];

    /// <summary>Makes a search for texts.</summary>
    public WithheldTextSearch(IEnumerable<WithheldText> withheld)
    {
        foreach (var text in withheld)
        {
            if (Simplify(text.Text) is { Length: > 0 } simple)
                _withheld.Add((simple, text));
        }
    }

    /// <summary>True if there is nothing to search for.</summary>
    public bool IsEmpty => _withheld.Count == 0;

    /// <summary>The withheld texts that stand in a text.</summary>
    public IEnumerable<WithheldText> In(string text)
    {
        if (_withheld.Count == 0)
            yield break;
        var simple = Simplify(text);
        foreach (var (wanted, withheld) in _withheld)
        {
            if (ContainsWord(simple, wanted))
                yield return withheld;
        }
    }

    internal static string Simplify(string text)
    {
        var simple = new StringBuilder(text.Length);
        var space = true;
        foreach (var unit in Casing.Fold(Normalizer.ToNfc(text)))
        {
            if (unit is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')
                continue;
            var isSpace = char.IsWhiteSpace(unit);
            if (isSpace && space)
                continue;
            simple.Append(isSpace ? ' ' : unit);
            space = isSpace;
        }

        return simple.ToString().Trim();
    }

    private static bool ContainsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            // Digits do not make another word of it: the number of a note stands right behind a name.
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (end == text.Length || !char.IsLetter(text[end])))
                return true;
        }

        return false;
    }
}
