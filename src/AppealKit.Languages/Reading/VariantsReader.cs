using AppealKit.Diagnostics;
using AppealKit.Languages.Messages;
using AppealKit.Languages.Plurals;
using AppealKit.Yaml;

namespace AppealKit.Languages.Reading;

/// <summary>Reads a message, or a map of messages among which a number or a gender chooses.</summary>
internal static class VariantsReader
{
    private static readonly string[] Genders = ["male", "female", "other", "plural"];

    /// <summary>What the keys of a map choose by; None if they are other keys.</summary>
    public static MessageSelector SelectorOf(MappingNode map)
    {
        if (map.Entries.Count == 0)
            return MessageSelector.None;
        if (map.Entries.All(e => e.Key.Value.StartsWith('=') || PluralRules.Names.Contains(e.Key.Value, StringComparer.Ordinal)))
            return MessageSelector.Number;
        return map.Entries.All(e => Genders.Contains(e.Key.Value, StringComparer.Ordinal)) ? MessageSelector.Gender : MessageSelector.None;
    }

    /// <summary>Reads a node that must be a message or variants of one.</summary>
    /// <returns>Null if it is neither.</returns>
    public static MessageVariants? Read(PositionedNode node, string path, PluralRules rules, SectionReader section)
    {
        if (node is ScalarNode scalar)
            return new MessageVariants(section.Message(scalar, path));
        var selector = node is MappingNode candidate ? SelectorOf(candidate) : MessageSelector.None;
        if (node is not MappingNode map || selector == MessageSelector.None)
        {
            if (node is not MappingNode forms || !ReportMisspelt(forms, path, section.Diagnostics))
                section.Diagnostics.Add(LanguageDiagnostics.WrongKind(node.Span.Slice(0, 1), path, "a text, or a map of plural forms or genders"));
            return null;
        }

        if (selector == MessageSelector.Number && !rules.IsIncomplete)
            CheckForms(map, path, rules, section.Diagnostics);
        var branches = new Dictionary<string, MessageVariants>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (Read(entry.Value, path + "." + entry.Key.Value, rules, section) is { } branch)
                branches[entry.Key.Value] = branch;
        }

        return branches.Count == 0 ? null : new MessageVariants(selector, branches);
    }

    /// <summary>Reports keys that were meant as forms: each of them is near to one, and forms stand beside them.</summary>
    /// <returns>False if the keys of the map are something else.</returns>
    public static bool ReportMisspelt(MappingNode map, string path, DiagnosticBag diagnostics)
    {
        var known = PluralRules.Names.Concat(Genders).Distinct().ToList();
        var strangers = map.Entries.Where(e => !e.Key.Value.StartsWith('=') && !known.Contains(e.Key.Value)).ToList();
        if (strangers.Count == 0 || strangers.Count == map.Entries.Count || !strangers.TrueForAll(s => NameSuggestion.Nearest(s.Key.Value, known) is not null))
            return false;
        diagnostics.AddRange(strangers.Select(s => LanguageDiagnostics.UnknownKey(s.Key.Span, s.Key.Value, path, known)));
        return true;
    }

    private static void CheckForms(MappingNode map, string path, PluralRules rules, DiagnosticBag diagnostics)
    {
        foreach (var category in rules.CommonCategories)
        {
            if (map.Find(category) is null)
                diagnostics.Add(LanguageDiagnostics.MissingPlural(map.Entries[0].Key.Span, path, category, Example(rules, category)));
        }

        foreach (var entry in map.Entries)
        {
            // Once for each category: where a rule is missing, every text has a form too many.
            if (!entry.Key.Value.StartsWith('=') && !rules.Categories.Contains(entry.Key.Value, StringComparer.Ordinal) && !diagnostics.Any(d => LanguageDiagnostics.IsUnusedPlural(d, entry.Key.Value)))
                diagnostics.Add(LanguageDiagnostics.UnusedPlural(entry.Key.Span, path, entry.Key.Value, rules.Categories));
        }
    }

    private static string Example(PluralRules rules, string category)
    {
        var n = 0;
        while (PluralRules.Names[(int)rules.Select(PluralOperands.Of(n))] != category)
            n++;
        return FormattableString.Invariant($"{n}");
    }
}
