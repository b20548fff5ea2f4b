using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;
using AppealKit.Markdown.Syntax.Containers;

namespace AppealKit.Markdown.Conversion;

/// <summary>Turns the container <c>::: qr-code</c> into a code: its one link is the address, the words of the link say what it is.</summary>
internal sealed class MatrixCodeConverter(ConversionContext context, IMatrixCodeEncoder encoder)
{
    /// <summary>The word after the colons.</summary>
    public const string Name = "qr-code";

    /// <summary>Converts the container; where no code can be made, what it holds stands in the tree as it is.</summary>
    public Block Convert(FencedContainerBlock block, int? note, Place place)
    {
        var content = context.Blocks.Convert(block, note);
        if (content is not [Paragraph { Content: [Link link] }])
            context.Diagnostics.Add(MarkdownDiagnostics.CodeWithoutAddress(place));
        else if (encoder.Encode(link.Target, WordsOf(link.Content)) is { } code)
            return code;
        else
            context.Diagnostics.Add(MarkdownDiagnostics.CodeTooLong(place));
        return new Container(ContainerRole.Part, content) { Origin = place.Origin };
    }

    private static string WordsOf(IReadOnlyList<Inline> content) => string.Concat(content.Select(i => i switch
    {
        TextInline text => text.Text,
        CodeInline code => code.Text,
        Emphasis emphasis => WordsOf(emphasis.Content),
        LineBreak => " ",
        _ => "",
    }));
}
