using AppealKit.Values;

namespace AppealKit.Signatories.Import;

/// <summary>A column that is imported.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Header">Its header.</param>
/// <param name="Rank">How much it is preferred to others of its field; the lower the more, negative for what a mapping says.</param>
/// <param name="Language">The language of its texts, if a mapping says so.</param>
internal sealed record FormColumn(int Index, string Header, int Rank, LanguageTag? Language)
{
    /// <summary>The <see cref="Rank"/> of a column of which nobody can be sure what it asks.</summary>
    public const int Doubtful = 1000;

    /// <summary>True if nobody can be sure what the column asks.</summary>
    public bool IsDoubtful => Rank == Doubtful;
}
