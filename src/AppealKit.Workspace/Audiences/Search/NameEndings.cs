namespace AppealKit.Workspace.Audiences.Search;

/// <summary>
/// The endings that names take in the languages of our documents, as skeletons. Which language a word is in is not asked: names stand in texts of
/// other languages with their own endings too.
/// </summary>
internal static class NameEndings
{
    private const int MostParts = 3;
    private const int LongestUnknown = 4;

    // Russian, Ukrainian, Belarusian, Polish, Czech, Serbian: one only.
    private static readonly EndingSet Slavic = new(
        "a u ia iu om em im iom e i o oi ei oiu eiu iei ie iem ovi evi ove eve ovie ogo ego iego omu emu iemu aia oie uiu im ig imi ami iami am iam ag iag eg ov ev "
        + "ai iai iiu ou eu oj ej iej aja uju oju");

    // Of women's names like Толстая, and of the whole family.
    private static readonly EndingSet Adjective = new("aia oi ei uiu oiu eiu ou eu ai aja oj ej uju oju ie ig im imi");

    // Turkic languages, Tajik, Persian, Armenian, Georgian, English, German, the Baltic ones: several in a row.
    private static readonly EndingSet Parts = new(
        "a e i o u in un on en an nin nun non nen nan ni nu no na ne din dun tin tun di du ti tu im um iz miz "
        + "ga ge go ka ke da de do ta te to dan den don tan ten ton lar ler lor dar der tar ter dor tor nar ner men ben pen "
        + "la le ila ile ca ce ci cu sa se so si su s t dagi degi daki deki taki teki ki ni niki ning nki lik lu li siz suz dir dur tir tur "
        + "ro ra iro go gon on i ii ni "
        + "s es se as os is us ma m isa it ad um ic sen ens n ns ska nak nek val vel ov");

    // What makes another name of a name: Гулам, Гуламов, Гуламович.
    private static readonly EndingSet NewNames = new(
        "ov ova ovoi ovu ovim ovig ovimi ove ev eva evoi evu evim evig evimi eve ovic ovica ovicu evic evica evicu ovna ovni ovnu evna evni evnu "
        + "enko ian dze svili zade zadeg oglu ogli uli kizi gizi ski skii skaia skogo skomu");

    /// <summary>How well what stands behind a stem is an ending.</summary>
    /// <param name="rest">What stands behind the stem.</param>
    /// <param name="rule">What may stand there.</param>
    /// <param name="stemLength">Length of the stem: little may be guessed behind a short one.</param>
    public static NameMatch Judge(ReadOnlySpan<char> rest, EndingRule rule, int stemLength)
    {
        switch (rule)
        {
            case EndingRule.Cut:
                return rest.Length == 0 || Slavic.Contains(rest) || IsChain(rest, MostParts) ? NameMatch.Plain : NameMatch.None;
            case EndingRule.Slavic:
                return Slavic.Contains(rest) ? NameMatch.Plain : NameMatch.None;
            case EndingRule.Adjective:
                return Adjective.Contains(rest) ? NameMatch.Plain : NameMatch.None;
            case EndingRule.Vowel:
                return rest.Length > 0 && WordSkeleton.IsVowel(rest[0]) && IsChain(rest, MostParts) ? NameMatch.Plain : NameMatch.None;
            case EndingRule.Form:
                return rest.Length == 0 ? NameMatch.Near : NameMatch.None;
            default:
                return JudgeWhole(rest, stemLength);
        }
    }

    /// <summary>True for an ending of Slavic languages.</summary>
    public static bool IsSlavic(ReadOnlySpan<char> ending) => Slavic.Contains(ending);

    private static NameMatch JudgeWhole(ReadOnlySpan<char> rest, int stemLength)
    {
        if (rest.Length == 0)
            return NameMatch.Plain;
        if (NewNames.Contains(rest))
            return NameMatch.None;
        // Яна Ли of Ян Ли, Jo Li's: with so few letters the other name must stand there as it is.
        if (stemLength < 3)
            return rest.Length is 2 or 3 && Parts.Contains(rest) ? NameMatch.Loose : rest is "s" || Slavic.Contains(rest) ? NameMatch.Near : NameMatch.None;
        if (Slavic.Contains(rest) || IsChain(rest, stemLength < 4 ? 1 : MostParts))
            return NameMatch.Plain;
        return stemLength >= 5 && rest.Length <= LongestUnknown ? NameMatch.Loose : NameMatch.None;
    }

    private static bool IsChain(ReadOnlySpan<char> rest, int parts)
    {
        if (rest.Length == 0)
            return true;
        if (parts == 0)
            return false;
        for (var length = Math.Min(4, rest.Length); length > 0; length--)
        {
            if (Parts.Contains(rest[..length]) && IsChain(rest[length..], parts - 1))
                return true;
        }

        return false;
    }
}
