using System.Text.RegularExpressions;

namespace AppealKit.Templating.Functions;

// The regular expressions of one rendering: the same pattern in a loop is read once.
internal sealed class RegexCache
{
    private const int MaxEntries = 100;

    private readonly Dictionary<(string Pattern, RegexOptions Options), Regex> _regexes = [];

    public Regex Get(string pattern, RegexOptions options, TimeSpan time)
    {
        // A regular expression keeps the time that it was made with: one with less left is made anew.
        if (_regexes.TryGetValue((pattern, options), out var regex) && regex.MatchTimeout <= time)
            return regex;
        if (_regexes.Count >= MaxEntries)
            _regexes.Clear();
        return _regexes[(pattern, options)] = new Regex(pattern, options, time);
    }
}
