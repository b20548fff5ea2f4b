namespace AppealKit.Markdown.Conversion;

/// <summary>
/// The words for places that people write in the languages of our documents, whatever the language of the text: English ones as pandoc knows them for the locator
/// terms of CSL 1.0.2, and those of others. Words that mean different kinds in two of these languages (Kazakh and Kyrgyz <c>бап</c>, Turkmen and Turkish
/// <c>bölüm</c>) are left to the document's own language.
/// </summary>
internal static class LocatorWords
{
    // A star marks a plural; an exclamation mark what stays as it is in a document of that language; a hyphen what follows its number ("12-бет").
    private static readonly (string Language, string Words)[] Rows =
    [
        ("en", "page p pp* page pages*; paragraph para par paras* pars* paragraph paragraphs* ¶ ¶¶*; article art arts* article articles*; "
            + "chapter chap chaps* ch chs* chapter chapters*; section sec sect secs* section sections*; volume vol vols* volume volumes*; "
            + "figure fig figs* figure figures*; line l ll* line lines*; note n nn* note notes* fn fns* footnote footnotes*; part pt pts* part parts*; "
            + "appendix app apps* annex annexes* appendix appendices*; table table tables*; rule rule rules*"),
        ("ru", "page с стр страница страницы*; paragraph п пп* п.п* пункт пункты* !пар !абз !абзац !абзацы* !подп !подпункт !подпункты*; article ст ст.ст* статья статьи*; "
            + "chapter гл глава главы*; section разд раздел разделы*; volume т тт* том тома*; figure рис рисунок рисунки*; line строка строки*; "
            + "note прим примеч примечание примечания* сноска сноски*; part ч чч* часть части*; appendix прил приложение приложения*; "
            + "table табл таблица таблицы*; rule правило правила*"),
        ("fr", "paragraph paragraphe paragraphes* !al !alinéa !alinéas*; chapter chapitre chapitres*; volume !t !tome !tomes*; line ligne lignes*; "
            + "part partie parties*; appendix annexe; table tableau tableaux*; rule règle règles*"),
        ("de", "page s seite seiten*; paragraph abs absatz absätze* !rn !rdn !rdnr !randnr !rz !ziff !ziffer !ziffern*; article artikel; chapter kap kapitel; "
            + "section abschn abschnitt abschnitte*; volume bd bde* band bände*; figure abb abbildung abbildungen*; line zeile zeilen*; "
            + "note anm anmerkung anmerkungen* fußnote fußnoten*; part teil teile*; appendix anhang anhänge* !anlage !anlagen*; "
            + "table tab tabelle tabellen*; rule regel regeln*"),
        ("tk", "page sah sahypa sahypalar*; paragraph bent bentler*; article madda maddalar*; chapter bap baplar*; volume jilt jiltler*; "
            + "figure surat suratlar*; line setir setirler*; note bellik bellikler*; part bölek bölekler*; appendix goşundy goşundylar*; "
            + "table tablisa tablisalar*; rule kada kadalar*"),
        ("es", "page pág págs* página páginas*; paragraph párr párrs* párrafo párrafos*; article artículo artículos*; chapter cap caps* capítulo capítulos*; "
            + "section sección secciones*; volume volumen volúmenes*; line línea líneas*; note nota; appendix anexo anexos*; table tabla tablas*; "
            + "rule regla reglas*"),
        ("it", "page pagina pagine*; paragraph parr* paragrafo paragrafi*; article artt* articolo articoli*; chapter capp* capitolo capitoli*; "
            + "section sez sezz* sezione sezioni*; volume voll*; figure figg*; line riga righe*; appendix allegato allegati*; table tabb*; "
            + "rule regola regole*"),
        ("pl", "page strona strony*; paragraph pkt punkt punkty* !ust !ustęp; article artykuł artykuły*; chapter rozdz rozdział rozdziały*; volume tom tomy*; "
            + "figure rys; line wiersz wiersze*; note przyp przypis przypisy*; part cz część części*; appendix zał załącznik załączniki*; "
            + "rule reguła reguły*"),
        ("uk", "page стор сторінка сторінки*; paragraph пункти*; article стаття статті*; chapter глави*; section розд розділ розділи*; volume томи*; "
            + "line рядок рядки*; note примітка примітки*; part частина частини*; appendix дод додаток додатки*; table таблиця таблиці*"),
        ("be", "article арт артыкул артыкулы*; figure мал; line радок радкі*; note заўв заўвага заўвагі*"),
        ("tr", "page ss* sayfa sayfalar*; paragraph paragraf paragraflar*; article md madde maddeler*; volume cilt ciltler*; table tablo tablolar*"),
        ("az", "page səh səhifə səhifələr*; paragraph bənd bəndlər*; article maddə maddələr*; chapter fəsil fəsillər*; volume cild cildlər*"),
        ("tg", "page саҳ саҳифаи саҳифаҳои*; paragraph банди бандҳои*; article моддаи моддаҳои*; chapter боби бобҳои*; volume ҷилди ҷилдҳои*"),
        ("uz", "page -bet -betlar* -бет -бетлар*; paragraph -band -bandlar* -банд -бандлар*; article -modda -moddalar* -модда -моддалар*; "
            + "chapter -bob -boblar* -боб -боблар*"),
        ("kk", "page -беттер*; paragraph -тармақ -тармақтар*; chapter -тарау -тараулар*"),
        ("fa", "page ص صص*; paragraph بند بندهای*; article ماده مادهٔ مواد*; chapter فصل; section بخش; volume جلد"),
        ("ar", "page صفحة; paragraph الفقرة الفقرات*; article المادة المواد*"),
        ("hy", "page էջ էջեր*; paragraph կետ կետեր*; article հոդված հոդվածներ*"),
        ("ka", "page გვ; paragraph პუნქტი პუნქტები*; article მუხლი მუხლები*"),
        ("ug", "page -بەت -بەتلەر*; article -ماددا -ماددىلار*"),
        ("ky", "paragraph -пункт -пункттар*; article -берене -беренелер*"),
    ];

    // Read when the first citation names a place.
    private static readonly Lazy<Dictionary<string, LocatorWord>> Words = new(Read);

    /// <summary>What a word means; null for other words.</summary>
    /// <param name="word">As written, with its full stop if it has one; with a hyphen before it if it follows a number.</param>
    public static LocatorWord? Find(ReadOnlySpan<char> word)
    {
        var bare = word.TrimEnd('.');
        if (bare.Length == word.Length && NeedsStop(word))
            return null;
        return Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(bare, out var found) ? found : null;
    }

    /// <summary>True for what is an abbreviation only with its full stop, because it is a word of its own without: Russian <c>с</c> and French
    /// <c>par</c> mean "from" and "by".</summary>
    public static bool NeedsStop(ReadOnlySpan<char> word) =>
        word is "par" or "al" or "пар" || (word.Length == 1 && char.IsLetter(word[0]) && word[0] is not ('p' or 'P' or 'ص'));

    private static Dictionary<string, LocatorWord> Read()
    {
        var words = new Dictionary<string, LocatorWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (language, row) in Rows)
        {
            foreach (var kind in row.Split("; "))
            {
                var parts = kind.Split(' ');
                foreach (var word in parts.AsSpan(1))
                    words.TryAdd(word.Trim('!', '*'), new LocatorWord(parts[0], word.EndsWith('*'), word.StartsWith('!') ? language : null));
            }
        }

        return words;
    }
}
