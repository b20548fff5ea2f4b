using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model;
using AppealKit.Yaml;

namespace AppealKit.Workspace;

/// <summary>Reads files, each once, and remembers their digests and whether they were whole.</summary>
internal sealed class InputReader(IWorkspaceFiles files, DiagnosticBag diagnostics)
{
    private readonly YamlReader _yaml = new();
    // What is read ahead takes ten times the space of its file until it is asked for: of thousands of files only some are read ahead at a time.
    private const int MostAhead = 64;

    private readonly Dictionary<string, Task<FileReading>> _ahead = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<InputFile> _read = [];
    private readonly HashSet<ReferenceKind> _damaged = [];
    private readonly HashSet<string> _damagedFiles = new(StringComparer.Ordinal);

    /// <summary>Kinds of which some records could not be read.</summary>
    public IReadOnlySet<ReferenceKind> Damaged => _damaged;

    /// <summary>Paths of files of which some lines could not be read: nobody is told what is missing in them.</summary>
    public IReadOnlySet<string> DamagedFiles => _damagedFiles;

    /// <summary>Begins to read YAML files that will be asked for, on whatever processors are free. What is found in them is said when they are asked for.</summary>
    public void ReadAhead(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            _waiting.Enqueue(path);
        while (_ahead.Count < MostAhead && BeginNext())
        {
        }
    }

    // False if there is nothing left to begin.
    private bool BeginNext()
    {
        while (_waiting.TryDequeue(out var path))
        {
            if (!_taken.Contains(path) && _ahead.TryAdd(path, Task.Run(() => Read(path, isYaml: true))))
                return true;
        }

        return false;
    }

    /// <summary>The root of a YAML file and its text; no root if there is nothing to read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="whenEmpty">The error that an empty file is, for those that must say something; null if an empty file is only odd.</param>
    public (PositionedNode? Root, SourceFile File) ReadYaml(string path, ReferenceKind? kind, Func<SourceSpan, Diagnostic>? whenEmpty = null)
    {
        _taken.Add(path);
        var isAhead = _ahead.Remove(path, out var ahead);
        if (isAhead)
            BeginNext();
        var reading = isAhead ? ahead!.GetAwaiter().GetResult() : Read(path, isYaml: true);
        if (whenEmpty is not null)
            reading = reading with { Findings = [.. reading.Findings.Select(f => f is { Code: YamlReader.EmptyFileCode, Span: { } span } ? whenEmpty(span) : f)] };
        Take(reading, path);
        var file = reading.File ?? new SourceFile(path, "");
        if (!reading.Findings.Any(d => d.Severity == Severity.Error))
            return (reading.Root, file);
        _damagedFiles.Add(path);
        if (kind is { } damaged)
            _damaged.Add(damaged);
        return (reading.Root, file);
    }

    /// <summary>The text of a file; null if it cannot be read.</summary>
    public SourceFile? ReadText(string path) => Take(Read(path, isYaml: false), path).File;

    /// <summary>The digests of all files read.</summary>
    public IReadOnlyList<InputFile> Finish()
    {
        _read.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return _read;
    }

    private FileReading Take(FileReading reading, string path)
    {
        if (reading.Outcome == FileOutcome.Read)
            _read.Add(new InputFile(path, reading.Sha256));
        diagnostics.AddRange(reading.Findings);
        return reading;
    }

    // Touches nothing but its own results: several files are read at once.
    private FileReading Read(string path, bool isYaml)
    {
        var content = files.Read(path, YamlLimits.Default.MaxBytes);
        if (content.Outcome != FileOutcome.Read)
            return new FileReading(content.Outcome, "", null, null, [Unread(path, content)]);
        var digest = Sha256.Hex(content.Bytes.Span);
        var findings = new DiagnosticBag();
        var file = Utf8Text.Decode(path, content.Bytes.Span, findings);
        if (!isYaml)
            return new FileReading(FileOutcome.Read, digest, file, null, findings.ToList());
        var yaml = _yaml.Read(file);
        findings.AddRange(yaml.Diagnostics);
        return new FileReading(FileOutcome.Read, digest, file, yaml.Value, findings.ToList());
    }

    private static Diagnostic Unread(string path, FileContent content) => content.Outcome switch
    {
        FileOutcome.LeadsOut => WorkspaceDiagnostics.LeadsOut(path),
        FileOutcome.TooLarge => YamlReader.TooLarge(path, content.Size, YamlLimits.Default),
        _ => WorkspaceDiagnostics.Unreadable(path),
    };
}
