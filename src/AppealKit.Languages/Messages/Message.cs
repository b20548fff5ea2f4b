using System.Text;

namespace AppealKit.Languages.Messages;

/// <summary>A text with placeholders: <c>{name}</c>, <c>{name:form}</c>; a brace that means itself is written twice.</summary>
internal sealed class Message
{
    private Message(string text, IReadOnlyList<MessagePart> parts)
    {
        Text = text;
        Parts = parts;
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<MessagePart> Parts { get; }

    /// <summary>The names of its placeholders.</summary>
    public IEnumerable<string> Names => Parts.Where(p => p.IsPlaceholder).Select(p => p.Text).Distinct();

    /// <summary>Reads a message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="badOffset">Offset of a brace that is not closed, not opened, or holds no name; -1 if there is none.</param>
    /// <returns>The message; a bad brace stands in it as itself.</returns>
    public static Message Parse(string text, out int badOffset)
    {
        badOffset = -1;
        if (text.AsSpan().IndexOfAny('{', '}') < 0)
            return new Message(text, [new MessagePart(text, IsPlaceholder: false, Form: null)]);
        var parts = new List<MessagePart>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}'))
            {
                literal.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                literal.Append(text[i++]);
            }
            else if (ReadPlaceholder(text, i) is { } placeholder)
            {
                Flush();
                parts.Add(placeholder);
                i = text.IndexOf('}', i);
            }
            else
            {
                badOffset = badOffset < 0 ? i : badOffset;
                literal.Append(text[i]);
            }
        }

        Flush();
        return new Message(text, parts);

        void Flush()
        {
            if (literal.Length > 0)
                parts.Add(new MessagePart(literal.ToString(), IsPlaceholder: false, Form: null));
            literal.Clear();
        }
    }

    /// <summary>Writes the message with values for its placeholders; one without a value is written as it stands.</summary>
    /// <returns>The name of the first placeholder without a value, or null.</returns>
    public string? Write<TValues>(StringBuilder target, ref TValues values)
        where TValues : IMessageValues, allows ref struct
    {
        string? missing = null;
        foreach (var part in Parts)
        {
            if (!part.IsPlaceholder)
            {
                target.Append(part.Text);
            }
            else if (!values.TryWrite(part.Text, part.Form, target))
            {
                missing ??= part.Text;
                target.Append('{').Append(part.Text).Append('}');
            }
        }

        return missing;
    }

    private static MessagePart? ReadPlaceholder(string text, int open)
    {
        var close = text[open] == '{' ? text.IndexOf('}', open) : -1;
        if (close < 0)
            return null;
        var inside = text[(open + 1)..close];
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        var (name, form) = colon < 0 ? (inside, null) : (inside[..colon], inside[(colon + 1)..]);
        return IsName(name) && (form is null || form.Split('.').All(IsName)) ? new MessagePart(name, IsPlaceholder: true, form) : null;
    }

    private static bool IsName(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
