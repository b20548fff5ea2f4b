namespace AppealKit.Languages.Plurals;

/// <summary>The plural rules of a language, for numbers that count or for numbers that order.</summary>
internal sealed class PluralRules
{
    /// <summary>A language that makes no difference.</summary>
    public static readonly PluralRules None = new(new PluralRule?[5]);

    /// <summary>The names of the categories, in the order of <see cref="PluralCategory"/>.</summary>
    public static readonly IReadOnlyList<string> Names = ["zero", "one", "two", "few", "many", "other"];

    private readonly PluralRule?[] _rules;

    /// <summary>True if a rule could not be read; what depends on the rules is then not to be judged.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Makes rules.</summary>
    /// <param name="rules">One entry for each category but Other; null where the language lacks it.</param>
    public PluralRules(PluralRule?[] rules) => _rules = rules;

    /// <summary>The names of the categories that the language has.</summary>
    public IReadOnlyList<string> Categories => field ??= [.. Names.Where((_, i) => i == _rules.Length || _rules[i] is not null)];

    /// <summary>The names of the categories that whole numbers have: what a text that counts must have words for.</summary>
    public IReadOnlyList<string> CommonCategories => field ??= FindCommon();

    /// <summary>The category of a number.</summary>
    public PluralCategory Select(in PluralOperands operands)
    {
        for (var i = 0; i < _rules.Length; i++)
        {
            if (_rules[i] is { } rule && rule.Holds(operands))
                return (PluralCategory)i;
        }

        return PluralCategory.Other;
    }

    private List<string> FindCommon()
    {
        var found = new bool[6];
        // Categories repeat after a hundred; those that only huge numbers have (French "many") are not asked of every text.
        for (var n = 0; n <= 120; n++)
            found[(int)Select(PluralOperands.Of(n))] = true;
        return [.. Names.Where((_, i) => found[i])];
    }
}
