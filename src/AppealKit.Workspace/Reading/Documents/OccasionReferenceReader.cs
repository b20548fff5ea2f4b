using System.Globalization;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Reads <c>tm-neutrality-day@2025</c>.</summary>
internal static class OccasionReferenceReader
{
    public static OccasionReference? Read(MappingReader owner, string key)
    {
        if (owner.Scalar(key) is not { } scalar)
            return null;
        var text = scalar.Value.Trim();
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at > 0 && text.Length == at + 5 && int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
            return new OccasionReference(text[..at], year, scalar.Span);
        owner.Context.Diagnostics.Add(WorkspaceDiagnostics.OccasionWithoutYear(scalar.Span, text));
        return null;
    }
}
