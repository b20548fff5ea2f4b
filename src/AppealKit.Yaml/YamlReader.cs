using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Yaml.Syntax;

namespace AppealKit.Yaml;

/// <summary>Reads YAML into positioned nodes. Never throws on bad input.</summary>
/// <remarks>
/// After a syntax error the lines concerned are left out and the rest is read again, so that one missing quotation mark does not hide
/// everything else; all maps of such a file are <see cref="MappingNode.IsDamaged"/>.
/// </remarks>
public sealed class YamlReader
{
    /// <summary>The code of the warning that a file has nothing in it.</summary>
    public const string EmptyFileCode = "AK1006";

    // A bound for reading a file over and over after its errors.
    private const long MaxCharactersRead = 16 * 1024 * 1024;

    private readonly YamlLimits _limits;

    /// <summary>A reader with limits.</summary>
    public YamlReader(YamlLimits? limits = null) => _limits = limits ?? YamlLimits.Default;

    /// <summary>Reads a file of bytes.</summary>
    /// <param name="path">The path that messages show.</param>
    /// <param name="bytes">UTF-8 with or without byte order mark.</param>
    /// <returns>The root, as far as it could be read; null if there is nothing.</returns>
    public StageResult<PositionedNode> Read(string path, ReadOnlySpan<byte> bytes)
    {
        var diagnostics = new DiagnosticBag();
        if (bytes.Length > _limits.MaxBytes)
        {
            diagnostics.Add(YamlDiagnostics.TooLarge(path, bytes.Length, _limits.MaxBytes));
            return new StageResult<PositionedNode>(null, diagnostics.ToList());
        }

        var root = Read(Utf8Text.Decode(path, bytes, diagnostics), diagnostics);
        return new StageResult<PositionedNode>(root, diagnostics.ToList());
    }

    /// <summary>Reads a text, which must have come through <see cref="Utf8Text"/>.</summary>
    /// <returns>The root, as far as it could be read; null if there is nothing.</returns>
    public StageResult<PositionedNode> Read(SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var root = Read(file, diagnostics);
        return new StageResult<PositionedNode>(root, diagnostics.ToList());
    }

    // Tabs are said once, and the wrong indentation that they leave behind is no news; a list in the wrong place is said at its first item.
    private static bool IsNoNews(Diagnostic finding, bool tabsReported, DiagnosticBag before) =>
        (tabsReported && finding.Descriptor == YamlDiagnostics.WrongIndentationDescriptor)
        || (finding.Descriptor == YamlDiagnostics.ListPlaceDescriptor && before.Any(d => d.Descriptor == finding.Descriptor && d.Message == finding.Message));

    /// <summary>The finding for a file that is larger than the limits and was not read.</summary>
    public static Diagnostic TooLarge(string path, long bytes, YamlLimits limits) => YamlDiagnostics.TooLarge(path, bytes, limits.MaxBytes);

    private PositionedNode? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var damaged = false;
        var tabsReported = false;
        for (var attempt = 1; ; attempt++)
        {
            var builder = new TreeBuilder(file, text, _limits, damaged);
            if (builder.TryBuild(out var root))
            {
                diagnostics.AddRange(builder.Diagnostics);
                if (root is null && !damaged)
                    diagnostics.Add(YamlDiagnostics.EmptyFile(file.Span(0, 0)));
                return root;
            }

            damaged = true;
            var finding = SyntaxDiagnosis.Of(file, text, builder.Failure!, _limits.MaxDepth);
            if (!IsNoNews(finding.Diagnostic, tabsReported, diagnostics))
                diagnostics.Add(finding.Diagnostic);
            string? next;
            if (!tabsReported && finding.Diagnostic.Descriptor == YamlDiagnostics.TabDescriptor)
                (next, tabsReported) = (Repair.WithoutTabs(text), true);
            else
                next = Repair.WithoutLine(text, finding.BadLineStart, finding.IsMarkerBad);
            if (next is null || attempt >= _limits.MaxSyntaxErrors || (long)text.Length * attempt > MaxCharactersRead)
                return null;
            text = next;
        }
    }
}
