using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AppealKit.Diagnostics.Writing;

/// <summary>How our JSON looks: indented, with letters of every script as they are.</summary>
internal static class JsonText
{
    /// <summary>Options of every writer. The encoder leaves letters alone; nothing of it is put into HTML.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The name of a severity in reports.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>The text written so far.</summary>
    public static string Decode(MemoryStream buffer) => Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
}
