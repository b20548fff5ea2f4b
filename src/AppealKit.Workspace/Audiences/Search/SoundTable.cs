using System.Text;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>What is written for the letters of a name: pairs such as <c>igh=ai</c>, of which the first that fits is taken. <c>^</c> is the beginning of a word, <c>$</c> its end.</summary>
internal sealed class SoundTable
{
    private const int Buckets = 128;

    private static readonly List<SoundRule> None = [];

    // By the letter that they begin with, and a few more.
    private readonly List<SoundRule>?[] _rules = new List<SoundRule>?[Buckets];

    /// <summary>Reads a table.</summary>
    /// <param name="pairs">The pairs, with spaces between; where several fit, the first one counts.</param>
    public SoundTable(string pairs)
    {
        foreach (var pair in pairs.Split(' '))
        {
            var sign = pair.IndexOf('=');
            ref var rules = ref _rules[pair[0] % Buckets];
            (rules ??= []).Add(new SoundRule(pair[..sign], pair[(sign + 1)..]));
        }
    }

    /// <summary>What a word becomes; null if it stays as it is.</summary>
    /// <param name="word">The word in small letters, between <c>^</c> and <c>$</c>.</param>
    public string? Write(string word)
    {
        var written = new StringBuilder(word.Length + 8);
        var isOther = false;
        for (var i = 0; i < word.Length;)
        {
            if (Rule(word, i) is not { } rule)
            {
                written.Append(word[i++]);
                continue;
            }

            isOther = true;
            written.Append(rule.To);
            i += rule.From.Length;
        }

        return isOther ? written.Replace("^", "").Replace("$", "").ToString() : null;
    }

    private SoundRule? Rule(string word, int at)
    {
        foreach (var rule in _rules[word[at] % Buckets] ?? None)
        {
            if (string.CompareOrdinal(word, at, rule.From, 0, rule.From.Length) == 0)
                return rule;
        }

        return null;
    }
}
