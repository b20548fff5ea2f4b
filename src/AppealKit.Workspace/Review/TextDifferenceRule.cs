using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Review.Comparison;

namespace AppealKit.Workspace.Review;

/// <summary>The languages of one text say the same: sources and the places in them, numbers, dates, names, notes, and how the text is built.</summary>
internal sealed class TextDifferenceRule(WorkspaceModel model, Func<LanguageTag, TextWords?> words)
{
    /// <summary>Holds every language of a text against the original.</summary>
    public void Check(ReviewedText text, DiagnosticBag findings)
    {
        var original = text.Original;
        TextFacts? facts = null;
        foreach (var entry in text.Entries)
        {
            if (entry == original || entry.Span is null)
                continue;
            facts ??= TextFacts.Of(original.Text, WordsOf(original.Language));
            Compare(text, facts, original, entry, findings);
        }
    }

    private TextWords WordsOf(LanguageTag language) => words(language) ?? new TextWords { Language = language };

    private void Compare(ReviewedText text, TextFacts facts, LocalizedEntry original, LocalizedEntry entry, DiagnosticBag findings)
    {
        var others = TextFacts.Of(entry.Text, WordsOf(entry.Language));
        var citations = new CitationComparison(facts, others, id => model.FindSource(id) is not null);
        var names = new NameComparison(model, facts, others);
        var structure = new StructureComparison(facts, others);
        TextDifference?[] differences =
        [
            structure.Parts(), citations.Sources(), citations.Places(), new NumberComparison(facts, others).Find(), new DateComparison(facts, others).Find(),
            names.People(p => text.IsPublic && p.Audience == Audience.Public), names.Organisations(), names.Calls(),
        ];
        foreach (var difference in differences)
        {
            if (difference is not null)
                findings.Add(WorkspaceDiagnostics.TextsDiffer(difference, text.IsPublic, new ComparedTexts(text, original, facts, entry, others)));
        }

        foreach (var count in structure.Counts().Concat(citations.Counts()))
            findings.Add(WorkspaceDiagnostics.CountsDiffer(count, new ComparedTexts(text, original, facts, entry, others)));
    }
}
