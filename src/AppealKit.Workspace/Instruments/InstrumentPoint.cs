using AppealKit.Values;

namespace AppealKit.Workspace.Instruments;

/// <summary>A point of an instrument, or several: <c>9.1</c>, <c>17.1-17.8</c>.</summary>
/// <param name="Name">As it is cited.</param>
/// <param name="About">What it is about, in English words.</param>
/// <param name="IsRecalled">True if that was written from memory.</param>
public sealed record InstrumentPoint(string Name, IReadOnlyList<string> About, bool IsRecalled)
{
    /// <summary>What it is called in other languages, where it is more than a number: "принцип VII".</summary>
    public LocalizedText? Said { get; init; }

    /// <summary>True if a point as somebody cites it is this one or lies in it: <c>19(2)</c> in <c>19</c>, <c>17.3</c> in <c>17.1-17.8</c>, <c>31</c> in <c>30-39</c>.</summary>
    public bool Covers(string point)
    {
        if (point == Name || (point.StartsWith(Name, StringComparison.Ordinal) && point[Name.Length] == '('))
            return true;
        if (Name.Split('-') is not [var first, var last])
            return false;
        var stem = first[..(first.LastIndexOf('.') + 1)];
        return last.StartsWith(stem, StringComparison.Ordinal) && point.StartsWith(stem, StringComparison.Ordinal)
            && int.TryParse(first.AsSpan(stem.Length), out var from) && int.TryParse(last.AsSpan(stem.Length), out var to)
            && int.TryParse(point.AsSpan(stem.Length).ToString().Split('(')[0], out var at) && at >= from && at <= to;
    }
}
