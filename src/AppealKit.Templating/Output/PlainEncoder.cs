using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Output;

// Writes values as they are.
internal sealed class PlainEncoder : IValueEncoder
{
    public static readonly PlainEncoder Instance = new();

    public void Write(ExpandedTextWriter writer, string text, string? language, Origin origin) => writer.Append(text, origin, false);
}
