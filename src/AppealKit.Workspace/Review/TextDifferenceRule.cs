using AppealKit.Diagnostics;
using AppealKit.Values;

namespace AppealKit.Workspace.Review;

/// <summary>The languages of one text cite the same sources, tell the same numbers and name the same people.</summary>
internal static class TextDifferenceRule
{
    public static void Check(ReviewedText text, NamesInText names, Func<string, bool> isSource, DiagnosticBag findings)
    {
        var original = text.Original;
        var facts = TextFacts.Of(original.Text);
        foreach (var entry in text.Entries)
        {
            if (entry == original || entry.Span is null)
                continue;
            var others = TextFacts.Of(entry.Text);
            // What is no source is an error of its own.
            Compare("source", [.. facts.Citations.Where(isSource)], [.. others.Citations.Where(isSource)], text.IsPublic, original, entry, findings);
            Compare("number", facts.Numbers, others.Numbers, text.IsPublic, original, entry, findings);
            if (names.MissingIn(entry, original) is { } person)
                findings.Add(WorkspaceDiagnostics.TextsDiffer("person", text.IsPublic && person.Audience == Audience.Public ? person.Id : null, original, entry));
        }
    }

    private static void Compare(
        string what, IReadOnlyCollection<string> here, IReadOnlyCollection<string> there, bool mayQuote, LocalizedEntry original, LocalizedEntry translation, DiagnosticBag findings)
    {
        if (here.Where(n => !there.Contains(n)).Order(StringComparer.Ordinal).FirstOrDefault() is { } missing)
            findings.Add(WorkspaceDiagnostics.TextsDiffer(what, mayQuote ? missing : null, original, translation));
        else if (there.Where(n => !here.Contains(n)).Order(StringComparer.Ordinal).FirstOrDefault() is { } added)
            findings.Add(WorkspaceDiagnostics.TextsDiffer(what, mayQuote ? added : null, translation, original));
    }
}
