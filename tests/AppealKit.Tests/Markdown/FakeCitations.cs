using AppealKit.Document.Inlines;
using AppealKit.Markdown.Citations;

namespace AppealKit.Tests.Markdown;

/// <summary>Prints everything it is given, so that tests can see it.</summary>
internal sealed class FakeCitations : ICitationFormatter
{
    public IEnumerable<string> KnownIds { get; } = ["cat-2025", "srd-2024", "joint_appeal:2025"];

    public bool Knows(string id) => KnownIds.Contains(id);

    public IReadOnlyList<Inline> Format(CitationCluster cluster)
    {
        var inlines = new List<Inline>();
        foreach (var item in cluster.Items)
        {
            if (inlines.Count > 0)
                inlines.Add(new TextInline("; "));
            inlines.AddRange(item.Prefix);
            inlines.Add(new TextInline($"<{(item.SuppressAuthor ? "-" : "")}{item.Id}{(item.FirstNote is { } first ? $" as in note {first}" : "")}>"));
            if (item.Locator is { } locator)
                inlines.Add(new TextInline($"({locator.Label}{(locator.Plural ? "s" : "")} {locator.Value})"));
            inlines.AddRange(item.Suffix);
        }

        if (!cluster.InsideNote)
            inlines.Add(new TextInline("."));
        return inlines;
    }
}
