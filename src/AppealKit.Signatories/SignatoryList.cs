namespace AppealKit.Signatories;

/// <summary>The list of signatories of a document in one language: who is named, and how many there are, so that the two cannot differ.</summary>
/// <param name="Groups">The named ones, by country or all in one.</param>
/// <param name="Organisations">Number of organisations, those not named with them.</param>
/// <param name="People">Number of people, those not named with them.</param>
/// <param name="Unnamed">Number of those who are counted and not named.</param>
/// <param name="Countries">Number of countries that the named organisations come from.</param>
public sealed record SignatoryList(IReadOnlyList<SignatoryGroup> Groups, int Organisations, int People, int Unnamed, int Countries)
{
    /// <summary>Number of all who signed.</summary>
    public int Count => Organisations + People;
}
