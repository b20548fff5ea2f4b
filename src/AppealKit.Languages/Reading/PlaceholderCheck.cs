using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Languages.Messages;

namespace AppealKit.Languages.Reading;

/// <summary>Checks that messages use only placeholders that have values.</summary>
internal static class PlaceholderCheck
{
    /// <summary>Reports the first placeholder that is not among those known.</summary>
    public static void Only(MessageVariants variants, IReadOnlyList<string> known, SourceSpan span, string path, DiagnosticBag diagnostics)
    {
        foreach (var name in variants.All.SelectMany(m => m.Names))
        {
            if (known.Contains(name, StringComparer.Ordinal))
                continue;
            var at = span.Text.IndexOf("{" + name);
            diagnostics.Add(LanguageDiagnostics.UnknownPlaceholder(at < 0 ? span : span.Slice(at, name.Length + 1), path, name, known));
            return;
        }
    }
}
