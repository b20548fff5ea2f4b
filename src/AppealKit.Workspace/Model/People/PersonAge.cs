namespace AppealKit.Workspace.Model.People;

/// <summary>How old somebody is, if the file leaves no doubt.</summary>
internal static class PersonAge
{
    public static int? On(Person person, DateOnly day)
    {
        if (BirthOf(person) is not var (first, last) || last > day)
            return null;
        var most = FullMonths.Between(first, day) / 12;
        var least = FullMonths.Between(last, day) / 12;
        return most == least ? most : null;
    }

    // The first and the last day on which the person can have been born.
    private static (DateOnly First, DateOnly Last)? BirthOf(Person person)
    {
        if (person.Born is { } born)
            return born.Qualifier == default && born.Earliest is { } first && born.Latest is { } last ? (first, last) : null;
        // Aged 52 on a day: born after the day 53 years before it, and not after the day 52 years before it.
        return person.Age is { On: { Earliest: { } from, Latest: { } to, Qualifier: var qualifier } } age && qualifier == default && age.Years < from.Year - 1
            ? (from.AddYears(-age.Years - 1).AddDays(1), to.AddYears(-age.Years))
            : null;
    }
}
