using AppealKit.Diagnostics;
using AppealKit.Values;

namespace AppealKit.Workspace.Review;

/// <summary>A translation that says which text it was made from (<c>of:</c>) was made from one that is still there.</summary>
internal static class DriftRule
{
    public static void Check(ReviewedText text, DiagnosticBag findings)
    {
        foreach (var entry in text.Entries)
        {
            if (entry is not { Of: { } of, Span: { } span } || text.Entries.Any(e => e != entry && TextDigest.Matches(of, e.Text)))
                continue;
            var original = text.Original;
            if (original != entry)
                findings.Add(WorkspaceDiagnostics.TranslationDrifted(entry.Language, span, original, TextDigest.Of(original.Text)));
        }
    }
}
