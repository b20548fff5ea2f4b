using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Output;

// Writes the text of a plain value so that it means only itself where it lands.
internal interface IValueEncoder
{
    void Write(ExpandedTextWriter writer, string text, string? language, Origin origin);
}
