namespace AppealKit.Languages.Transliteration;

/// <summary>The schemes, by the languages that they lead from and to.</summary>
/// <remarks>Sources, and where they leave a choice, in docs/names.md.</remarks>
public static class TransliterationSchemes
{
    /// <summary>Russian to Latin letters as BGN and PCGN agreed in 1947, without the apostrophes of the signs, as names are printed.</summary>
    public static TransliterationScheme RussianToEnglish { get; } = new(
        "BGN/PCGN 1947",
        "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ий=iy ый=yy",
        "е=ye",
        "аеёийоуъыьэюя");

    /// <summary>Cyrillic letters to the Turkmen Latin alphabet of 1993 in its form of 1999.</summary>
    public static TransliterationScheme RussianToTurkmen { get; } = new(
        "the Turkmen alphabet",
        "а=a б=b в=w г=g д=d е=e ё=ýo ж=ž җ=j з=z и=i й=ý к=k л=l м=m н=n ң=ň о=o ө=ö п=p р=r с=s т=t у=u ү=ü ф=f х=h ц=s ч=ç ш=ş щ=ş ъ= ы=y ь= э=e ә=ä ю=ýu я=ýa дж=j",
        "е=ýe",
        "аеёиоуыэюяъь");

    /// <summary>Cyrillic letters to the Uzbek Latin alphabet of 1995.</summary>
    public static TransliterationScheme RussianToUzbek { get; } = new(
        "the Uzbek alphabet of 1995",
        "а=a б=b в=v г=g ғ=gʻ д=d е=e ё=yo ж=j з=z и=i й=y к=k қ=q л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=oʻ ф=f х=x ҳ=h ц=s ч=ch ш=sh щ=sh ъ=ʼ ы=i ь= э=e ю=yu я=ya",
        "е=ye",
        "аеёиоуўыэюяъь");

    /// <summary>Turkmen Latin letters to Cyrillic ones, as Russian writes such names.</summary>
    public static TransliterationScheme TurkmenToRussian { get; } = new(
        "the Turkmen alphabet",
        "a=а b=б ç=ч d=д e=е ä=я f=ф g=г h=х i=и j=дж ž=ж k=к l=л m=м n=н ň=н o=о ö=ё p=п r=р s=с ş=ш t=т u=у ü=ю w=в y=ы ý=й z=з ýa=я ýe=е ýo=ё ýu=ю",
        "e=э ö=о ü=у ä=а");

    /// <summary>Uzbek Latin letters to Cyrillic ones, as Russian writes such names.</summary>
    public static TransliterationScheme UzbekToRussian { get; } = new(
        "the Uzbek alphabet of 1995",
        "a=а b=б ch=ч d=д e=е f=ф g=г gʻ=г gʼ=г h=х i=и j=ж k=к l=л m=м n=н ng=нг o=о oʻ=у oʼ=у p=п q=к r=р s=с sh=ш t=т u=у v=в x=х y=й ya=я ye=е yo=ё yu=ю z=з ʼ=ъ ts=ц",
        "e=э");

    /// <summary>Latin letters of English texts to Cyrillic ones: BGN/PCGN 1947 read backwards. Where two letters became one, the more frequent is taken.</summary>
    public static TransliterationScheme EnglishToRussian { get; } = new(
        "BGN/PCGN 1947, backwards",
        "a=а b=б ch=ч d=д e=е f=ф g=г h=х i=и iy=ий j=дж k=к kh=х l=л m=м n=н o=о p=п q=к r=р s=с sh=ш shch=щ t=т ts=ц u=у v=в w=в x=кс y=й ya=я ye=е yo=ё yu=ю z=з zh=ж yy=ый ky=кий",
        "e=э");

    /// <summary>The scheme from one language to another; null if there is none.</summary>
    /// <param name="from">The language subtag of the form that is there.</param>
    /// <param name="to">The tag of the form that is wanted.</param>
    public static TransliterationScheme? Find(string from, string to) => (from, to) switch
    {
        ("ru" or "uk" or "be" or "kk" or "ky" or "tg", "en" or "fr" or "de" or "es" or "pl") => RussianToEnglish,
        ("ru", "tk") => RussianToTurkmen,
        ("ru", "uz" or "uz-Latn") => RussianToUzbek,
        ("tk", "ru") => TurkmenToRussian,
        ("uz" or "uz-Latn", "ru") => UzbekToRussian,
        ("en", "ru") => EnglishToRussian,
        _ => null,
    };
}
