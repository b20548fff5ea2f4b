using AppealKit.Languages.Messages;
using AppealKit.Languages.Numbers;
using AppealKit.Languages.Phrases;
using AppealKit.Languages.Plurals;
using AppealKit.Yaml;

namespace AppealKit.Languages.Reading;

/// <summary>Reads the phrases of a pack: maps in maps, whose keys are joined by dots.</summary>
internal static class PhraseReader
{
    /// <summary>Reads the section.</summary>
    public static Dictionary<string, Phrase> Read(SectionReader section, PluralRules rules, OrdinalFormats? ordinals)
    {
        var phrases = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        ReadMap(section, "", section.Entries, rules, ordinals, phrases);
        return phrases;
    }

    private static void ReadMap(
        SectionReader section, string prefix, IReadOnlyList<MappingEntry> entries, PluralRules rules, OrdinalFormats? ordinals,
        Dictionary<string, Phrase> phrases)
    {
        foreach (var entry in entries)
        {
            var key = prefix + entry.Key.Value;
            if (entry.Value is MappingNode map && VariantsReader.SelectorOf(map) == MessageSelector.None)
            {
                if (!VariantsReader.ReportMisspelt(map, section.PathOf(key), section.Diagnostics))
                    ReadMap(section, key + ".", map.Entries, rules, ordinals, phrases);
            }
            else if (VariantsReader.Read(entry.Value, section.PathOf(key), rules, section) is { } variants)
            {
                phrases[key] = new Phrase(variants, entry.Key.Span);
                CheckForms(section, key, entry, variants, ordinals);
            }
        }
    }

    private static void CheckForms(SectionReader section, string key, MappingEntry entry, MessageVariants variants, OrdinalFormats? ordinals)
    {
        foreach (var part in variants.All.SelectMany(m => m.Parts))
        {
            if (!part.IsPlaceholder || part.Form is not { } form || ordinals is null)
                continue;
            string[] known = ["capitalized", "plain", "ordinal", .. ordinals.Forms.Keys.Select(f => "ordinal." + f)];
            if (!known.Contains(form, StringComparer.Ordinal))
                section.Diagnostics.Add(LanguageDiagnostics.UnknownForm(entry.Value.Span, section.PathOf(key), part.Text, form, known));
        }
    }
}
