using System.Text;
using AppealKit.Languages.Messages;

namespace AppealKit.Languages.Numbers;

/// <summary>A single number, as <c>{n}</c>, without groups.</summary>
internal readonly struct OneNumber(long number, NumberFormat numbers) : IMessageValues
{
    /// <inheritdoc/>
    public bool TryWrite(string name, string? form, StringBuilder target)
    {
        if (name != "n")
            return false;
        numbers.WritePlain(number, 1, target);
        return true;
    }
}
