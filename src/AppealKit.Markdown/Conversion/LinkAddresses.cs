using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Values.Addresses;

namespace AppealKit.Markdown.Conversion;

/// <summary>Makes addresses of links from what was written and from values, and refuses those that a document must not carry.</summary>
internal sealed class LinkAddresses(ConversionContext context)
{
    private readonly List<(string Anchor, Place Place)> _anchors = [];

    /// <summary>The address of a link.</summary>
    /// <param name="written">What was written, with its tokens.</param>
    /// <param name="isEmail">True for an e-mail address without <c>mailto:</c>.</param>
    /// <param name="place">Where the link stands.</param>
    /// <returns>Null if it was refused.</returns>
    public string? Resolve(string? written, bool isEmail, Place place)
    {
        var address = Compose(written ?? "");
        if (isEmail)
            address = "mailto:" + address;
        if (address.Length is 0 or 1)
        {
            context.Diagnostics.Add(MarkdownDiagnostics.LinkWithoutTarget(place));
            return null;
        }

        if (address[0] == '#')
        {
            _anchors.Add((Uri.UnescapeDataString(address[1..]), place));
            return LinkAddress.ToAscii(address);
        }

        var problem = address.Length > LinkAddress.MaxLength ? AddressProblem.TooLong : LinkAddress.Check(ref address);
        if (problem is null)
            return address;
        context.Diagnostics.Add(MarkdownDiagnostics.AddressRefused(context.PlaceOf(written, place), context.Values.Expand(written), problem.Value));
        return null;
    }

    /// <summary>Reports links to headings that do not exist. Comes last, when all headings are known.</summary>
    public void ReportUnknownAnchors()
    {
        foreach (var (anchor, place) in _anchors)
        {
            if (!context.Outline.Anchors.Contains(anchor))
                context.Diagnostics.Add(MarkdownDiagnostics.UnknownAnchor(place, anchor, NameSuggestion.Nearest(anchor, context.Outline.Anchors)));
        }
    }

    private string Compose(string written)
    {
        var source = written.AsSpan().Trim();
        var address = new StringBuilder(source.Length);
        for (int at; (at = context.Values.Find(source, out var value, out var length)) >= 0; source = source[(at + length)..])
        {
            if (address.Length > LinkAddress.MaxLength)
                break;
            LinkAddress.AppendAddress(address, source[..at]);
            if (value is null)
                continue;
            // A value that begins the address is one; any other is a part of it and stays in its part.
            if (address.Length == 0)
                LinkAddress.AppendAddress(address, value.Text.Trim());
            else
                LinkAddress.AppendPart(address, value.Text);
        }

        LinkAddress.AppendAddress(address, source);
        return address.ToString();
    }
}
