namespace AppealKit.Workspace.Model.Signatories;

/// <summary>What an entry said on a day of being shown.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="On">The day.</param>
/// <param name="Display">How the signatory wants to be shown.</param>
/// <param name="IsApproval">True if the text was approved with it.</param>
internal readonly record struct SaidOfShowing(Signatory Entry, DateOnly On, SignatoryDisplay Display, bool IsApproval)
{
    /// <summary>By days, of one day the more careful word last, and approvals after others; then by the name, the longest first, and by the key, so that the order of the file decides nothing.</summary>
    public static int Compare(SaidOfShowing a, SaidOfShowing b)
    {
        var order = a.On != b.On ? a.On.CompareTo(b.On) : a.Display - b.Display;
        order = order != 0 ? order : a.IsApproval.CompareTo(b.IsApproval);
        if (order != 0)
            return order;
        var (name, other) = (a.Entry.Name?.Names[0].Form ?? "", b.Entry.Name?.Names[0].Form ?? "");
        order = name.Length != other.Length ? other.Length - name.Length : string.CompareOrdinal(name, other);
        return order != 0 ? order : string.CompareOrdinal(a.Entry.Key, b.Entry.Key);
    }
}
