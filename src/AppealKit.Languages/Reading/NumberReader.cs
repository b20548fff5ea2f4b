using AppealKit.Languages.Durations;
using AppealKit.Languages.Lists;
using AppealKit.Languages.Messages;
using AppealKit.Languages.Numbers;
using AppealKit.Languages.Plurals;

namespace AppealKit.Languages.Reading;

/// <summary>Reads what a pack says of plurals, numbers, ordinals, durations, lists and quotation marks.</summary>
internal static class NumberReader
{
    /// <summary>Reads plural rules: a map from category to rule; a missing or empty one makes no difference between numbers.</summary>
    /// <param name="section">The map; null if there is none.</param>
    /// <param name="isLost">True if there may be rules that could not be found.</param>
    public static PluralRules Plurals(SectionReader? section, bool isLost = false)
    {
        if (section is null)
            return isLost ? new PluralRules(new PluralRule?[5]) { IsIncomplete = true } : PluralRules.None;
        var rules = new PluralRule?[5];
        var isIncomplete = !section.Allow([.. PluralRules.Names.SkipLast(1)]);
        for (var i = 0; i < rules.Length; i++)
        {
            if (section.Text(PluralRules.Names[i], required: false) is not { } text)
                continue;
            rules[i] = PluralRuleParser.Parse(text.Value, out var fault, out var offset);
            if (rules[i] is null)
            {
                isIncomplete = true;
                var at = text.Span.Text.IndexOf(text.Value);
                var span = at < 0 ? text.Span : text.Span.Slice(at + offset, offset < text.Value.Length ? 1 : 0);
                section.Diagnostics.Add(LanguageDiagnostics.PluralRule(span, section.PathOf(PluralRules.Names[i]), fault!));
            }
        }

        return new PluralRules(rules) { IsIncomplete = isIncomplete };
    }

    /// <summary>Reads how numbers are written.</summary>
    public static NumberFormat? Numbers(SectionReader section)
    {
        section.Allow("group", "decimal", "minimum_grouping", "digits");
        var group = section.Text("group", required: true);
        var separator = section.Text("decimal", required: true);
        var minimum = 1;
        if (section.Text("minimum_grouping", required: false) is { } written && (!int.TryParse(written.Value, out minimum) || minimum is < 1 or > 9))
            section.Diagnostics.Add(LanguageDiagnostics.WrongKind(written.Span, section.PathOf("minimum_grouping"), "a number from 1 to 9"));
        var zero = '0';
        if (section.Text("digits", required: false) is { } digits)
        {
            zero = digits.Value switch { "latn" => '0', "arab" => '\u0660', "arabext" => '\u06F0', _ => '\0' };
            if (zero == '\0')
                section.Diagnostics.Add(LanguageDiagnostics.WrongKind(digits.Span, section.PathOf("digits"), "`latn`, `arab` or `arabext`"));
        }

        return group is null || separator is null ? null : new NumberFormat(group.Value, separator.Value, Math.Clamp(minimum, 1, 9), zero);
    }

    /// <summary>Reads ordinals.</summary>
    /// <param name="section">The section.</param>
    /// <param name="ordinalRules">The rules that hold if the section has none of its own.</param>
    public static OrdinalFormats? Ordinals(SectionReader section, PluralRules ordinalRules)
    {
        section.Allow("rules", "forms");
        if (section.Map("rules", required: false) is { } own)
            ordinalRules = Plurals(own);
        if (section.Map("forms", required: true) is not { } map)
            return null;
        var forms = new Dictionary<string, MessageVariants>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            var path = map.PathOf(entry.Key.Value);
            if (VariantsReader.Read(entry.Value, path, ordinalRules, map) is { } variants)
            {
                forms[entry.Key.Value] = variants;
                PlaceholderCheck.Only(variants, ["n"], entry.Value.Span, path, map.Diagnostics);
            }
        }

        if (map.Node(OrdinalFormats.Default, required: true) is null || !forms.ContainsKey(OrdinalFormats.Default))
            return null;
        return new OrdinalFormats(ordinalRules, forms);
    }

    /// <summary>Reads durations.</summary>
    /// <param name="section">The section.</param>
    /// <param name="rules">The rules that choose among the forms of a unit.</param>
    /// <param name="and">What joins the parts, unless the section has a pattern of its own.</param>
    public static DurationFormats? Durations(SectionReader section, PluralRules rules, ListPatterns? and)
    {
        if (section.Node("join", required: false) is not null)
            and = Pattern(section, "join") is { } join ? new ListPatterns(join, join, join, join) : null;
        var styles = new Dictionary<string, MessageVariants?[]>(StringComparer.Ordinal);
        foreach (var entry in section.Entries.Where(e => e.Key.Value != "join"))
        {
            if (section.Map(entry.Key.Value, required: false) is { } map)
                styles[entry.Key.Value] = Units(map, rules);
        }

        var complete = section.Map(DurationFormats.Plain, required: true) is not null;
        if (complete)
        {
            var plain = section.Map(DurationFormats.Plain, required: false)!;
            foreach (var unit in DurationFormats.Units)
                complete &= plain.Node(unit, required: true) is not null;
        }

        return complete && and is not null && styles[DurationFormats.Plain].All(u => u is not null) ? new DurationFormats(and, styles) : null;
    }

    /// <summary>Reads the patterns of one kind of list.</summary>
    public static ListPatterns? List(SectionReader section)
    {
        section.Allow("pair", "start", "middle", "end");
        return Pattern(section, "pair") is { } pair && Pattern(section, "start") is { } start && Pattern(section, "middle") is { } middle
            && Pattern(section, "end") is { } end
            ? new ListPatterns(pair, start, middle, end)
            : null;
    }

    /// <summary>Reads quotation marks.</summary>
    public static QuotationMarks? Quotes(SectionReader section)
    {
        section.Allow("open", "close", "inner_open", "inner_close");
        return section.Text("open", required: true) is { } open && section.Text("close", required: true) is { } close
            && section.Text("inner_open", required: true) is { } innerOpen && section.Text("inner_close", required: true) is { } innerClose
            ? new QuotationMarks(open.Value, close.Value, innerOpen.Value, innerClose.Value)
            : null;
    }

    private static MessageVariants?[] Units(SectionReader map, PluralRules rules)
    {
        map.Allow(DurationFormats.Units);
        var units = new MessageVariants?[DurationFormats.Units.Count];
        for (var i = 0; i < units.Length; i++)
        {
            if (map.Node(DurationFormats.Units[i], required: false) is not { } node)
                continue;
            var path = map.PathOf(DurationFormats.Units[i]);
            if ((units[i] = VariantsReader.Read(node, path, rules, map)) is { } variants)
                PlaceholderCheck.Only(variants, ["n"], node.Span, path, map.Diagnostics);
        }

        return units;
    }

    private static ListPattern? Pattern(SectionReader section, string key)
    {
        if (section.Text(key, required: true) is not { } text)
            return null;
        if (ListPattern.Parse(text.Value) is { } pattern)
            return pattern;
        section.Diagnostics.Add(LanguageDiagnostics.ListPattern(text.Span, section.PathOf(key)));
        return null;
    }
}
