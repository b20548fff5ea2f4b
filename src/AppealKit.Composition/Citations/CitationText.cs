using System.Text;
using AppealKit.Document.Inlines;
using AppealKit.Values;

namespace AppealKit.Composition.Citations;

/// <summary>Puts the parts of a citation together: commas between parts, one full stop at the end.</summary>
/// <param name="language">The language of the document.</param>
/// <param name="comma">Its comma.</param>
internal sealed class CitationText(LanguageTag language, string comma = ",")
{
    private readonly List<Inline> _inlines = [];
    private readonly StringBuilder _plain = new();
    private bool _needsComma;
    private Func<string, string>? _capitalize;

    /// <summary>Says that what comes next begins a sentence.</summary>
    /// <param name="capitalize">Gives a text of the document's language its capital.</param>
    public void BeginSentence(Func<string, string> capitalize) => _capitalize = capitalize;

    /// <summary>Begins the next source; the first one without separator.</summary>
    public void Begin(string separator)
    {
        if (_inlines.Count > 0 || _plain.Length > 0)
            Add(separator);
        _needsComma = false;
    }

    /// <summary>Adds words as they are.</summary>
    public CitationText Add(string text)
    {
        _plain.Append(Begun(text, null));
        return this;
    }

    /// <summary>Adds inlines as they are.</summary>
    public CitationText Add(IReadOnlyList<Inline> inlines)
    {
        if (inlines.Count == 0)
            return this;
        Flush();
        foreach (var inline in inlines)
            _inlines.Add(inline is TextInline text ? new TextInline(Begun(text.Text, text.Language)) { Language = text.Language, Origin = text.Origin } : inline);
        return this;
    }

    /// <summary>A space after what was just added, if something was.</summary>
    public void Space()
    {
        if (_plain.Length == 0 && _inlines.Count > 0 && _inlines[^1] is TextInline { Text: [.., not ' '] })
            Add(" ");
    }

    /// <summary>Adds a part after a comma; nothing for null or an empty text.</summary>
    public CitationText Part(string? text) => string.IsNullOrEmpty(text) ? this : Comma().Add(text);

    /// <summary>The comma before a part that is not the first; the part follows.</summary>
    public CitationText Comma()
    {
        if (_needsComma)
            Add(comma + " ");
        _needsComma = true;
        return this;
    }

    /// <summary>Adds a part in another language, or in the document's for null.</summary>
    public void PartIn(string text, LanguageTag? other)
    {
        Comma();
        AddIn(text, other, italic: false);
    }

    /// <summary>Adds a part in italics.</summary>
    public void PartItalic(string text, LanguageTag? other)
    {
        Comma();
        AddIn(text, other, italic: true);
    }

    /// <summary>Adds an address that is its own text; what is no address of the web stays text.</summary>
    public void AddLink(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            Add(url);
            return;
        }

        Flush();
        _capitalize = null;
        _inlines.Add(new Link(uri.AbsoluteUri, [new TextInline(url)]));
    }

    /// <summary>Ends with a full stop, unless there is one.</summary>
    public void EndSentence()
    {
        var last = _plain.Length > 0 ? LastOf(_plain.ToString()) : LastOf(_inlines);
        if (last is not ('.' or '!' or '?' or '…' or '؟' or '\0'))
            Add(".");
    }

    /// <summary>What was put together.</summary>
    public IReadOnlyList<Inline> ToInlines()
    {
        Flush();
        return _inlines;
    }

    private void AddIn(string text, LanguageTag? other, bool italic)
    {
        if (other is null && !italic)
        {
            Add(text);
            return;
        }

        Flush();
        Inline inline = new TextInline(Begun(text, other)) { Language = other == language ? null : other };
        _inlines.Add(italic ? new Emphasis([inline], strong: false) : inline);
    }

    // A title in another language has the capitals of that language.
    private string Begun(string text, LanguageTag? other)
    {
        if (_capitalize is not { } capitalize || text.Length == 0)
            return text;
        _capitalize = null;
        return other is null || other == language ? capitalize(text) : text;
    }

    private void Flush()
    {
        if (_plain.Length == 0)
            return;
        _inlines.Add(new TextInline(_plain.ToString()));
        _plain.Clear();
    }

    private static char LastOf(IReadOnlyList<Inline> inlines) => inlines.Count == 0 ? '\0' : inlines[^1] switch
    {
        TextInline text => LastOf(text.Text),
        Emphasis emphasis => LastOf(emphasis.Content),
        // A full stop after an address is no part of it, and it needs one.
        _ => 'a',
    };

    // A sentence that ends within quotation marks or brackets has its stop there.
    private static char LastOf(string text)
    {
        var end = text.AsSpan().TrimEnd("”“’‘»›\"\u00A0");
        return end.IsEmpty ? 'a' : end[^1];
    }
}
