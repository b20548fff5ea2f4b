namespace AppealKit.Workspace.Rules;

/// <summary>The rules, in the order in which they run.</summary>
internal static class AllRules
{
    public static void Check(RuleContext context)
    {
        IdFormRule.Check(context);
        DuplicateIdRule.Check(context);
        FileNameRule.Check(context);
        UnknownIdRule.Check(context);
        OccasionDateRule.Check(context);
        TranslationRule.Check(context);
        NameTranslationRule.Check(context);
        SurnameRule.Check(context);
        CaseTextRule.Check(context);
        BodyLanguageRule.Check(context);
        ListedTwiceRule.Check(context);
        EventOrderRule.Check(context);
        SentenceTermRule.Check(context);
        LedgerRule.Check(context);
        CommitmentRule.Check(context);
    }
}
