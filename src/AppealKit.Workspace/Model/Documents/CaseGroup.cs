using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model.Documents;

/// <summary>A group of cases of a document, which becomes a list.</summary>
public sealed record CaseGroup
{
    /// <summary>The id, unique in the document.</summary>
    public required string Id { get; init; }

    /// <summary>Where the id is written.</summary>
    public required SourceSpan IdSpan { get; init; }

    /// <summary>The heading.</summary>
    public LocalizedText? Heading { get; init; }

    /// <summary>The words before the list; Markdown.</summary>
    public LocalizedText? Intro { get; init; }

    /// <summary>The people in it; empty if <see cref="Where"/> chooses them.</summary>
    public IReadOnlyList<CaseGroupMember> People { get; init; } = [];

    /// <summary>What chooses the people, on the document's date; null if they are listed.</summary>
    public CaseFilter? Where { get; init; }

    /// <summary>The form of the list.</summary>
    public CaseLayout Layout { get; init; }

    /// <summary>The order of the list.</summary>
    public CaseOrder Order { get; init; }

    /// <summary>What it is grouped by: <c>country</c>; null for no groups.</summary>
    public string? GroupBy { get; init; }

    /// <summary>False if the list does not claim to be complete and prints "including".</summary>
    public bool IsComplete { get; init; } = true;
}
