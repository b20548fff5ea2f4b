using System.Globalization;

namespace AppealKit.Languages.Plurals;

/// <summary>Reads plural rules: relations joined by <c>and</c>, these by <c>or</c>; what follows <c>@</c> are samples and is passed over.</summary>
internal sealed class PluralRuleParser
{
    // CLDR's longest rule is a quarter of this.
    private const int MaxLength = 2000;

    private readonly string _text;
    private int _at;

    private PluralRuleParser(string text) => _text = text;

    /// <summary>What was expected where reading stopped.</summary>
    private string? Fault { get; set; }

    /// <summary>Reads a rule.</summary>
    /// <param name="text">The rule.</param>
    /// <param name="fault">What is wrong with it: what was expected.</param>
    /// <param name="offset">Where in the text.</param>
    /// <returns>Null if it cannot be read.</returns>
    public static PluralRule? Parse(string text, out string? fault, out int offset)
    {
        (fault, offset) = (null, 0);
        var end = text.IndexOf('@', StringComparison.Ordinal);
        var parser = new PluralRuleParser(end < 0 ? text : text[..end]);
        var rule = parser._text.Length > MaxLength ? null : parser.Rule();
        if (rule is null)
            (fault, offset) = (parser.Fault ?? $"at most {MaxLength} characters", Math.Min(parser._at, text.Length));
        return rule;
    }

    private PluralRule? Rule()
    {
        var alternatives = new List<IReadOnlyList<PluralRelation>>();
        do
        {
            var relations = new List<PluralRelation>();
            do
            {
                if (Relation() is not { } relation)
                    return null;
                relations.Add(relation);
            }
            while (Take("and"));
            alternatives.Add(relations);
        }
        while (Take("or"));
        return _at == _text.Length ? new PluralRule(alternatives) : Fail<PluralRule>("`and`, `or` or the end");
    }

    private PluralRelation? Relation()
    {
        SkipSpaces();
        if (_at == _text.Length || !"niwvfte".Contains(_text[_at], StringComparison.Ordinal) || (_at + 1 < _text.Length && char.IsAsciiLetter(_text[_at + 1])))
            return Fail<PluralRelation>("one of `n`, `i`, `v`, `w`, `f`, `t`, `e`");
        var operand = _text[_at++];
        long modulus = 0;
        if (Take("%") && ((modulus = Number() ?? 0) == 0))
            return Fail<PluralRelation>("a number above 0 after `%`");
        var negated = Take("!=");
        if (!negated && !Take("="))
            return Fail<PluralRelation>("`=` or `!=`");
        var ranges = new List<PluralRange>();
        do
        {
            if (Number() is not { } from)
                return Fail<PluralRelation>("a number");
            var to = from;
            if (Take(".."))
            {
                if (Number() is not { } last || last < from)
                    return Fail<PluralRelation>("the larger number of the range");
                to = last;
            }

            ranges.Add(new PluralRange(from, to));
        }
        while (Take(","));
        return new PluralRelation(operand, modulus, negated, [.. ranges]);
    }

    private long? Number()
    {
        SkipSpaces();
        var start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
            _at++;
        if (long.TryParse(_text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        _at = start;
        return null;
    }

    private bool Take(string token)
    {
        SkipSpaces();
        if (string.CompareOrdinal(_text, _at, token, 0, token.Length) != 0)
            return false;
        _at += token.Length;
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] == ' ')
            _at++;
    }

    private T? Fail<T>(string expected)
        where T : class
    {
        Fault ??= expected;
        return null;
    }
}
