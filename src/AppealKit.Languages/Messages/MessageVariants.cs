using AppealKit.Languages.Plurals;

namespace AppealKit.Languages.Messages;

/// <summary>A message, or several among which a number or a gender chooses.</summary>
internal sealed class MessageVariants
{
    private readonly Message? _single;
    private readonly IReadOnlyDictionary<string, MessageVariants>? _branches;

    /// <summary>One message.</summary>
    public MessageVariants(Message single) => _single = single;

    /// <summary>Several.</summary>
    /// <param name="selector">What chooses.</param>
    /// <param name="branches">By the name of a plural category, <c>=</c> and a number, or the name of a gender; at least one.</param>
    public MessageVariants(MessageSelector selector, IReadOnlyDictionary<string, MessageVariants> branches)
    {
        Selector = selector;
        _branches = branches;
    }

    /// <summary>What chooses among them.</summary>
    public MessageSelector Selector { get; }

    /// <summary>All messages.</summary>
    public IEnumerable<Message> All => _single is not null ? [_single] : _branches!.Values.SelectMany(b => b.All);

    /// <summary>True if a number chooses somewhere.</summary>
    public bool HasPlural => Selector == MessageSelector.Number || (_branches?.Values.Any(b => b.HasPlural) ?? false);

    /// <summary>The message for a number and a gender.</summary>
    /// <param name="rules">The rules by which the number chooses.</param>
    /// <param name="number">The number; null if there is none, then as for many.</param>
    /// <param name="gender">male, female, other or plural; null if it is not known.</param>
    public Message Select(PluralRules rules, decimal? number, string? gender)
    {
        if (_single is not null)
            return _single;
        var branch = Selector == MessageSelector.Gender ? ByGender(gender) : ByNumber(rules, number);
        return branch.Select(rules, number, gender);
    }

    private MessageVariants ByGender(string? gender) =>
        (gender is null ? null : Find(gender)) ?? Find("other") ?? Find("male") ?? _branches!.First().Value;

    private MessageVariants ByNumber(PluralRules rules, decimal? number)
    {
        if (number is { } n)
        {
            var whole = n == decimal.Truncate(n);
            if (whole && Find(FormattableString.Invariant($"={decimal.Truncate(n)}")) is { } exact)
                return exact;
            if (Find(PluralRules.Names[(int)rules.Select(PluralOperands.Of(n))]) is { } chosen)
                return chosen;
        }

        // Languages whose Other is for fractions only: their word for fractions is that of a few.
        return Find("other") ?? Find("few") ?? Find("many") ?? _branches!.First().Value;
    }

    private MessageVariants? Find(string key) => _branches!.TryGetValue(key, out var branch) ? branch : null;
}
