using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Values.Edtf;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;
using Xunit;

namespace AppealKit.Tests.Values;

/// <summary>What is said of a date in a file that is none.</summary>
internal static class RefusedDate
{
    public static string Describe(string written)
    {
        var diagnostics = new DiagnosticBag();
        var scalar = new ScalarNode(written, ScalarStyle.DoubleQuoted, new SourceFile("a.yaml", written).Span(0, written.Length));

        Assert.Null(ScalarValues.Date(scalar, "date", new ReadingContext(diagnostics, LanguageTag.Of("en"))));

        var finding = Assert.Single(diagnostics.ToList());
        Assert.Equal("AK1107", finding.Code);
        Assert.False(EdtfDate.TryParse(written, out _, out var error));
        if (error!.Suggestion is { } suggestion)
        {
            Assert.True(EdtfDate.TryParse(suggestion, out _, out _), $"{written} -> {suggestion}");
            Assert.Contains($"\"{suggestion}\"", finding.Hints[0], StringComparison.Ordinal);
        }

        return $"{written}\n  {finding.Message}\n  {Assert.Single(finding.Hints)}\n";
    }
}
