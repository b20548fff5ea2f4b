namespace AppealKit.Workspace.Audiences.Search;

/// <summary>Small words that stand inside of names: von, de, ibn, ogly; and those that join two who share a name.</summary>
internal static class NameParticles
{
    private const int Longest = 6;

    private static readonly HashSet<string> All = new(
        ("von van vom zu zur den der de del della di da das do dos du des la le las los al el ul ibn bin ben bint bat abu ter ten af av zum y "
        + "ogly oglu oğlu ogli oğli uly uli ulu uulu kyzy kizi gyzy qizi qızı kızı kysy zade mac mc st o "
        + "фон ван де дер ди да ла ле аль эль ибн бин оглы оглу ули улы уулу кызы кизи гызы қызы ұлы заде "
        + "and und et y e en og och i w we va ve wa və bilen и і та й ва ве және жана менен").Split(' '),
        StringComparer.Ordinal);

    /// <summary>True for one of them, written small.</summary>
    public static bool Contains(string word) => All.Contains(word);

    /// <inheritdoc cref="Contains(string)"/>
    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= Longest && All.Contains(word.ToString());
}
