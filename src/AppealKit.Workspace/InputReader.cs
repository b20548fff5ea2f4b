using System.Security.Cryptography;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;

namespace AppealKit.Workspace;

/// <summary>Reads files, each once, and remembers their digests and whether they were whole.</summary>
internal sealed class InputReader(IWorkspaceFiles files, DiagnosticBag diagnostics)
{
    private readonly YamlReader _yaml = new();
    private readonly List<InputFile> _read = [];
    private readonly HashSet<ReferenceKind> _damaged = [];
    private readonly HashSet<string> _damagedFiles = new(StringComparer.Ordinal);

    /// <summary>Kinds of which some records could not be read.</summary>
    public IReadOnlySet<ReferenceKind> Damaged => _damaged;

    /// <summary>Paths of files of which some lines could not be read: nobody is told what is missing in them.</summary>
    public IReadOnlySet<string> DamagedFiles => _damagedFiles;

    /// <summary>The root of a YAML file and its text; no root if there is nothing to read.</summary>
    public (PositionedNode? Root, SourceFile File) ReadYaml(string path, ReferenceKind? kind)
    {
        var before = diagnostics.Count;
        var (root, file) = Bytes(path) is { } bytes ? Parse(path, bytes.Span) : (null, null);
        if (!diagnostics.Skip(before).Any(d => d.Severity == Severity.Error))
            return (root, file ?? new SourceFile(path, ""));
        _damagedFiles.Add(path);
        if (kind is { } damaged)
            _damaged.Add(damaged);
        return (root, file ?? new SourceFile(path, ""));
    }

    /// <summary>The text of a file; null if it cannot be read.</summary>
    public SourceFile? ReadText(string path) => Bytes(path) is { } bytes ? Utf8Text.Decode(path, bytes.Span, diagnostics) : null;

    /// <summary>The digests of all files read, and of others that belong to the workspace.</summary>
    public IReadOnlyList<InputFile> Finish(IReadOnlyList<string> others)
    {
        foreach (var path in others)
            _ = Bytes(path);
        _read.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return _read;
    }

    private (PositionedNode? Root, SourceFile? File) Parse(string path, ReadOnlySpan<byte> bytes)
    {
        var file = Utf8Text.Decode(path, bytes, diagnostics);
        var result = _yaml.Read(file);
        diagnostics.AddRange(result.Diagnostics);
        return (result.Value, file);
    }

    private ReadOnlyMemory<byte>? Bytes(string path)
    {
        var content = files.Read(path, YamlLimits.Default.MaxBytes);
        switch (content.Outcome)
        {
            case FileOutcome.Read:
                _read.Add(new InputFile(path, Convert.ToHexStringLower(SHA256.HashData(content.Bytes.Span))));
                return content.Bytes;
            case FileOutcome.LeadsOut:
                diagnostics.Add(WorkspaceDiagnostics.LeadsOut(path));
                return null;
            case FileOutcome.TooLarge:
                diagnostics.Add(YamlReader.TooLarge(path, content.Size, YamlLimits.Default));
                return null;
            default:
                diagnostics.Add(WorkspaceDiagnostics.Unreadable(path));
                return null;
        }
    }
}
