using System.Text;

namespace AppealKit.Cli.Completion;

/// <summary>A command line as it stands in a shell while somebody types it.</summary>
/// <param name="Before">The finished words, without their quotes.</param>
/// <param name="Last">The word at the end that is being typed; empty after a space.</param>
internal sealed record TypedLine(IReadOnlyList<string> Before, string Last)
{
    /// <summary>
    /// Takes a line apart as shells do: spaces part words, quotes hold them together. A quote that is still open goes to the end.
    /// A backslash counts only before what needs one, so that paths of Windows stay whole.
    /// </summary>
    public static TypedLine Read(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quote, isBegun) = ('\0', false);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '\\' && quote != '\'' && i + 1 < line.Length && line[i + 1] is ' ' or '\\' or '"' or '\'' or '$' or '(' or ')' or '&' or ';')
                word.Append(line[++i]);
            else if (quote != '\0' && c == quote)
                quote = '\0';
            else if (quote == '\0' && c is '"' or '\'')
                (quote, isBegun) = (c, true);
            else if (quote == '\0' && c is ' ' or '\t' or '\n')
                End();
            else
                word.Append(c);
        }

        return new TypedLine(words, word.ToString());

        void End()
        {
            if (word.Length > 0 || isBegun)
                words.Add(word.ToString());
            word.Clear();
            isBegun = false;
        }
    }
}
