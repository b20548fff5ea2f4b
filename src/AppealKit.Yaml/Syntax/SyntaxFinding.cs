using AppealKit.Diagnostics;

namespace AppealKit.Yaml.Syntax;

/// <summary>What is wrong with a text, and which line has to go so that the rest can be read.</summary>
/// <param name="Diagnostic">The message.</param>
/// <param name="BadLineStart">Offset of the start of the line that is to blame.</param>
internal sealed record SyntaxFinding(Diagnostic Diagnostic, int BadLineStart)
{
    /// <summary>True if the list marker of the line has to go, too.</summary>
    public bool IsMarkerBad { get; init; }
}
