using System.Text;

namespace AppealKit.Languages.Messages;

/// <summary>The values for the placeholders of a message.</summary>
internal interface IMessageValues
{
    /// <summary>Writes the value of a placeholder in a form.</summary>
    /// <returns>False if there is no such value; nothing is written then.</returns>
    bool TryWrite(string name, string? form, StringBuilder target);
}
