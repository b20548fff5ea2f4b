using AppealKit.Document.Blocks;
using AppealKit.Markdown.Syntax.Containers;
using AppealKit.Values;

namespace AppealKit.Markdown.Conversion;

/// <summary>Turns fenced containers into ours.</summary>
internal sealed class ContainerConverter(ConversionContext context)
{
    private static readonly Dictionary<string, ContainerRole> Roles = new(StringComparer.Ordinal)
    {
        ["part"] = ContainerRole.Part,
        ["title-block"] = ContainerRole.TitleBlock,
        ["subtitle"] = ContainerRole.Subtitle,
        ["dateline"] = ContainerRole.Dateline,
        ["issuers"] = ContainerRole.Issuers,
        ["addressees"] = ContainerRole.Addressees,
        ["lead"] = ContainerRole.Lead,
        ["epigraph"] = ContainerRole.Epigraph,
        ["attribution"] = ContainerRole.Attribution,
        ["cases"] = ContainerRole.Cases,
        ["case"] = ContainerRole.Case,
        ["recommendations"] = ContainerRole.Recommendations,
        ["signatories"] = ContainerRole.Signatories,
        ["closing"] = ContainerRole.Closing,
        ["contacts"] = ContainerRole.Contacts,
        ["notice"] = ContainerRole.Notice,
    };

    /// <summary>Converts a container and what it holds; null if it holds nothing.</summary>
    public Block? Convert(FencedContainerBlock block, int? note)
    {
        var fence = block.Fence;
        var place = context.Places.Of(block.Span.Start, fence.InfoStart + fence.Info.Length);
        if (!block.IsFenceClosed)
            context.Diagnostics.Add(MarkdownDiagnostics.UnclosedContainer(place, context.Values.Expand(fence.Info)));
        var words = context.Values.Expand(fence.Info).Split([' ', '\t', '{', '}'], StringSplitOptions.RemoveEmptyEntries);
        if (words is [MatrixCodeConverter.Name])
            return context.Codes.Convert(block, note, place);
        var role = ReadRole(words, fence);
        LanguageTag? language = null;
        var columns = 1;
        foreach (var attribute in words.AsSpan(Math.Min(1, words.Length)))
        {
            if (role == ContainerRole.Signatories && attribute is "columns=1" or "columns=2" or "columns=3")
                columns = attribute[^1] - '0';
            else
                language = ReadLanguage(attribute, place) ?? language;
        }

        var content = context.Blocks.Convert(block, note);
        if (content.Count == 0)
            return null;
        return new Container(role, content)
        {
            Origin = place.Origin,
            Language = language == context.Language ? null : language,
            Columns = columns,
        };
    }

    private ContainerRole ReadRole(string[] words, ContainerFence fence)
    {
        var name = words.Length == 0 ? "" : words[0];
        if (Roles.TryGetValue(name, out var role))
            return role;
        var place = context.Places.Of(fence.InfoStart, fence.InfoStart + NameLength(fence.Info));
        place = context.PlaceOf(fence.Info, place);
        context.Diagnostics.Add(MarkdownDiagnostics.UnknownContainer(place, name, [.. Roles.Keys, MatrixCodeConverter.Name]));
        return ContainerRole.Part;
    }

    private static int NameLength(string info)
    {
        var space = info.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? info.Length : space;
    }

    private LanguageTag? ReadLanguage(string attribute, Place place)
    {
        const string Name = "lang=";
        var value = attribute.StartsWith(Name, StringComparison.Ordinal) ? attribute[Name.Length..].Trim('"', '\'') : null;
        if (LanguageTag.TryParse(value, out var language))
            return language;
        context.Diagnostics.Add(MarkdownDiagnostics.ContainerAttribute(place, attribute));
        return null;
    }
}
