using System.Text;
using AppealKit.Languages.Messages;
using AppealKit.Languages.Numbers;

namespace AppealKit.Languages.Dates;

/// <summary>The placeholders of a time of day: <c>{hour}</c> and <c>{minute}</c>, both with two digits.</summary>
internal readonly struct ClockValues(NumberFormat numbers, int hour, int minute) : IMessageValues
{
    /// <summary>Names of the placeholders.</summary>
    public static readonly IReadOnlyList<string> Names = ["hour", "minute"];

    /// <inheritdoc/>
    public bool TryWrite(string name, string? form, StringBuilder target)
    {
        if (name is not ("hour" or "minute"))
            return false;
        numbers.WritePlain(name == "hour" ? hour : minute, 2, target);
        return true;
    }
}
