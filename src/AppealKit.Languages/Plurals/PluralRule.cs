namespace AppealKit.Languages.Plurals;

/// <summary>A plural rule in the syntax of CLDR (UTS#35, part 3, "Plural rules syntax").</summary>
internal sealed class PluralRule
{
    private readonly IReadOnlyList<IReadOnlyList<PluralRelation>> _alternatives;

    internal PluralRule(IReadOnlyList<IReadOnlyList<PluralRelation>> alternatives) => _alternatives = alternatives;

    /// <summary>True if the rule holds for a number.</summary>
    public bool Holds(in PluralOperands operands)
    {
        foreach (var alternative in _alternatives)
        {
            var holds = true;
            foreach (var relation in alternative)
                holds = holds && relation.Holds(operands);
            if (holds)
                return true;
        }

        return false;
    }
}
