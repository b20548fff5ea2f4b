using AppealKit.Diagnostics;

namespace AppealKit.Workspace.Rules;

/// <summary>The rules, in the order in which their findings are told. None needs another: they run at the same time.</summary>
internal static class AllRules
{
    private static readonly Action<RuleContext>[] Rules =
    [
        IdFormRule.Check,
        DuplicateIdRule.Check,
        FileNameRule.Check,
        UnknownIdRule.Check,
        OccasionDateRule.Check,
        TranslationRule.Check,
        NameTranslationRule.Check,
        SurnameRule.Check,
        CaseTextRule.Check,
        BodyLanguageRule.Check,
        ListedTwiceRule.Check,
        EventOrderRule.Check,
        SentenceTermRule.Check,
        LedgerRule.Check,
        CommitmentRule.Check,
        MeetingRule.Check,
        TopicRule.Check,
    ];

    public static void Check(RuleContext context)
    {
        var findings = Array.ConvertAll(Rules, rule => Task.Run(() => FindingsOf(rule, context)));
        foreach (var found in findings)
            context.Diagnostics.AddRange(found.GetAwaiter().GetResult());
    }

    private static DiagnosticBag FindingsOf(Action<RuleContext> rule, RuleContext context)
    {
        var own = context with { Diagnostics = [] };
        rule(own);
        return own.Diagnostics;
    }
}
