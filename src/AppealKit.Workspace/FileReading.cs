using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Files;
using AppealKit.Yaml;

namespace AppealKit.Workspace;

/// <summary>What came of reading one file.</summary>
/// <param name="Outcome">Whether it could be read.</param>
/// <param name="Sha256">Digest of its bytes, if it was read.</param>
/// <param name="File">Its text, if it was read.</param>
/// <param name="Root">The root of its YAML; null if it is none, or nothing could be read of it.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record FileReading(
    FileOutcome Outcome, string Sha256, SourceFile? File, PositionedNode? Root, IReadOnlyList<Diagnostic> Findings);
