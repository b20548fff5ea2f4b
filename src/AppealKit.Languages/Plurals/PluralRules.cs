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

    /// <summary>The categories that the language has.</summary>
    public IEnumerable<PluralCategory> Categories =>
        Enum.GetValues<PluralCategory>().Where(c => c == PluralCategory.Other || _rules[(int)c] is not null);

    /// <summary>The categories that whole numbers up to a thousand have: what a text that counts must have words for.</summary>
    public IReadOnlyList<PluralCategory> CommonCategories => field ??= FindCommon();

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

    private List<PluralCategory> FindCommon()
    {
        var found = new bool[6];
        for (var n = 0; n <= 1000; n++)
            found[(int)Select(PluralOperands.Of(n))] = true;
        return [.. Enum.GetValues<PluralCategory>().Where(c => found[(int)c])];
    }
}
