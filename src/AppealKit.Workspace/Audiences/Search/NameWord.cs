using AppealKit.Workspace.Names;

namespace AppealKit.Workspace.Audiences.Search;

/// <summary>A word of hidden names; many people may have it.</summary>
/// <param name="role">What it is in them.</param>
/// <param name="skeleton">Its skeleton.</param>
internal sealed class NameWord(NameRole role, string skeleton)
{
    // A shorter name with one letter changed is another name.
    private const int ShortestNearFamily = 6;
    private const int ShortestNearGiven = 4;

    /// <summary>What it is in the names.</summary>
    public NameRole Role { get; } = role;

    public string Skeleton { get; } = skeleton;

    /// <summary>The alphabet in which alone the name is spelled so, or any.</summary>
    public Alphabet Alphabet { get; set; }

    /// <summary>
    /// True if it begins with к where the name has г, or the other way round: it counts as it is, not with another letter changed, not with the х that
    /// skeletons do not tell from г, and alone only where it ends as family names do.
    /// </summary>
    public bool IsTurned { get; init; }

    /// <summary>False for what must not be looked for without a given name: Galina, of somebody whose family name is Kalina.</summary>
    public bool SaysEnough => !IsTurned || Skeleton.EndsWith("ov", StringComparison.Ordinal) || Skeleton.EndsWith("ev", StringComparison.Ordinal)
        || Skeleton.EndsWith("ova", StringComparison.Ordinal) || Skeleton.EndsWith("eva", StringComparison.Ordinal);

    /// <summary>Whose names have it.</summary>
    public HashSet<HiddenName> Owners { get; } = [];

    /// <summary>True if a word differs from it by one letter, with an ending or without.</summary>
    public bool IsNear(string word)
    {
        var shortest = Role == NameRole.Given ? ShortestNearGiven : ShortestNearFamily;
        if (IsTurned || Role == NameRole.Joined || Skeleton.Length < shortest || word.Length < Skeleton.Length - 1)
            return false;
        for (var length = Skeleton.Length - 1; length <= Skeleton.Length + 1 && length <= word.Length; length++)
        {
            if ((NameSkeleton.AreOneApart(word.AsSpan(0, length), Skeleton) || AreSwapped(word.AsSpan(0, length), Skeleton)) && NameEndings.Judge(word.AsSpan(length), EndingRule.Whole, length) == NameMatch.Plain)
                return true;
        }

        return false;
    }

    // Thistlewood, Thistelwood.
    private static bool AreSwapped(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var at = a.CommonPrefixLength(b);
        return a.Length == b.Length && at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a[(at + 2)..].SequenceEqual(b[(at + 2)..]);
    }
}
