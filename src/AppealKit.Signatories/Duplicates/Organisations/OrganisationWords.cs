namespace AppealKit.Signatories.Duplicates.Organisations;

/// <summary>
/// What words in names of organisations mean, in the languages that such names are translated into: English, Russian, French, German, Polish, Turkmen,
/// Uzbek, Kazakh. A star stands for any ending.
/// </summary>
internal static class OrganisationWords
{
    private const string Small =
        "the of for and in on to by from with against a an at de la le les l des du d et pour contre en au aux für und der die das den des im gegen von zu w i na z o dla przeciw "
        + "и в во на по о об за для от с из при против та за у we üçin va uchun және мен үчүн жана";

    // Legal forms, which many leave out.
    private const string Legal =
        "ngo npo ngos cso ev ltd limited llc llp inc incorporated gmbh ggmbh ug ag cic cio plc corp co sa sas sarl asbl vzw aisbl stichting onlus ets "
        + "оо оф нпо нко ано моо роо гоо ооо тоо зао пао ао оюл нп чп ип кф чу оу ву го бф ngj nnt jb jk мчж жшс қб ққ кб коом";

    private const string Forms = """
        association associat* assoc assn асоціац* ассоциац* verein* vereinig* stowarzyszen* birleşi* birlashma* бірлестігі бирикме* объединен* об'єднан* uyushma* уюшма*
        foundation foundat* fund fondation fondacja fundacj* fundac* stiftung fdn fnd found fonds фонд* fond* gaznasy jamgʻarma* қор* қоры trust фундац*
        committee comité komitet* комитет* комітет* cttee komitee ausschuss
        council совет* rada rat conseil rate geňeş* kengash* кеңес*
        centre center centr* ctr центр* zentrum centrum merkez* markaz* орталы* борбор*
        institute institut* inst институт* instytut*
        initiative initiativ* инициатив* ініціатив* inicjatyw*
        union союз* спілк* gewerkschaft związ* soýuz*
        federation federat* fed fédération федерац* föderat* federacj*
        alliance альянс* allianz sojusz*
        coalition коалиц* koalit* koalicj*
        network net сеть сети мережа netzwerk réseau sieć
        forum форум*
        bureau бюро büro biuro
        agency agentur* агентств* agence agencj*
        group груп* gruppe groupe grup*
        movement движен* рух bewegung mouvement ruch* hereket* harakat*
        partnership partner* партнерств* партнёрств* partnerschaft*
        organisation organization org организац* organisat* organizacj* organizaç* organ gurama* tashkilot* ұйым* уюм*
        project проект* projekt* projet
        platform платформ* plattform plateforme
        campaign кампан* kampagne campagne
        service служб* dienst* services
        public обществен* громадськ* jemgyýetçilik* jamoat* қоғамдық коомдук
        nonprofit некоммерческ* notijorat nodavlat автономн* autonom* негосударственн* неправительствен* non nongovernmental profit governmental
        charity благотворител* charitable hilfswerk caritative
        international intl int'l internat* международн* міжнародн* międzynarod* halkara* xalqaro халықаралық эларалык
        national natl nat национальн* національн* narodow* milli milliy ұлттық улуттук
        regional регион* республикан* областн* городск*
        independent независим* unabhängig* indépendant* niezależn* garaşsyz mustaqil тәуелсіз
        society обществ* общин* gesellschaft* société stowarz jemgyýet* jamiyat* қоғам* коом*
        """;

    private const string Topics = """
        human человек* людин* людей mensch* humain* homme* hombre* człowiek* adam inson* адам адами
        right rights прав права праву правам recht* droit* praw* hukuk* huquq* құқық* укук*
        freedom free freie* свобод* liberty libertés liberté wolnoś* frei* erkin* azatlyk* еркін* эркин* вільн*
        woman women womens womans женщин* женск* жінок femme* frau* kobiet* zenan* aýal* ayol* xotin* әйел* аял*
        child children childrens kinder* дет* ребен* ребён* дітей enfant* dzieci* çaga* bolalar* бала балалар*
        youth young молод* jugend* jeune* młodz* ýaşlar* yoshlar* жастар*
        lawyer lawyers attorney* юрист* адвокат* anwält* anwalt* avocat* jurist* prawnik* aklawçy* huquqshunos*
        legal law laws juridical правов* закон* juridi* jurid* gesetz* kanun* qonun*
        policy politik* политик* polityk*
        aid help помощ* допомог* hilfe* aide pomoc kömek* yordam*
        journalist journalists журналист* journalist* dziennikar* žurnalist* jurnalist*
        press пресс* presse prasa prasy metbugat* matbuot*
        media медиа медіа сми
        speech слова слов rede parole sözl*
        expression выражен* самовыражен* meinung* ausdruck
        assembly собран* versammlung* réunion zgromadz*
        democracy democrat* демократ* demokrat* démocrat*
        justice справедлив* правосуд* gerechtigkeit sprawiedliw* adalat* adolat* әділет*
        peace мир мира frieden* paix pokój pokoju parahat* tinchlik
        prisoner prisoners заключен* заключён* узник* gefangene* prisonnier* więzi* tussag* mahbus*
        torture пыток пытк* катуван* folter* tortur* gynag* qiynoq*
        defence defense protection защит* захист* schutz* défense ochron* gorag* himoya*
        defender defenders правозащитник* verteidiger* défenseur* obrońc*
        refugee refugees беженц* flüchtling* réfugié* uchodź* bosgun*
        migration migrant* миграц* мигрант*
        minority minorit* меньшинств* minderheit* mniejszoś*
        disability disabled инвалид* behinder* handicap* niepełnospraw*
        health здоров* gesundheit* santé zdrow* saglyk* sogʻliq*
        labour labor worker* труд* трудящ* работник* arbeit* travail*
        teacher teachers учител* педагог* lehrer* enseignant* nauczyciel* mugallym* oʻqituvchi*
        education образован* bildung éducation edukac* bilim* taʼlim*
        student students студент* étudiant* talyp* talaba*
        writer writers писател* schriftsteller* écrivain* pisarz* ýazyjy* yozuvchi*
        translator translators переводчик* übersetzer* traducteur* tłumacz*
        librarian librarians библиотек* bibliothe* bibliotek*
        artist artists художник* künstler* artiste*
        doctor doctors врач* ärzte* médecin* lekarz* lukman*
        science science sciences scientific наук* wissenschaft* nauk
        culture cultur* культур* kultur* medeniýet* madaniyat*
        language languages язык* sprache* langue*
        environment ecolog* эколог* umwelt* écolog* ekolog*
        forest forestry лес лесн* wald forêt
        water вода воды wasser eau
        mountain mountains гор горн* горы berg* montagne* dag daglyk togʻ*
        valley долин* tal vallée dere
        river река реки fluss rivière
        development развит* entwicklung développement rozwoj* rozwój ösüş
        civil civic гражданск* громадян* zivil* civil* obywatel* graždan*
        political политическ* politisch*
        information информац* інформац* informat*
        monitoring мониторинг*
        memory memorial памят* мемориал* gedenk* mémoire pamię*
        victim victims жертв* opfer* victime* ofiar*
        witness witnesses свидетел* zeuge* témoin*
        solidarity солидарн* solidar*
        equality равенств* gleichheit* égalité równoś*
        religion relig* религ* вероисповед*
        family famil* семь* семей* familie* rodzin*
        mother mothers матер* mütter mère* matek eneler*
        election elections выбор* wahl wahlen élection* wybor*
        corruption anticorruption коррупц* antikorrupt*
        research исследован* forschung* recherche* badań
        teenagers подростк*
        helsinki хельсинк* гельсінськ* helsińsk*
        north север* nord* północ* demirgazyk
        south юг южн* süd* sud południ* günorta
        east восток* восточн* ost est wschod* gündogar
        west запад* западн* westlich* ouest zachod* günbatar
        """;

    private const string Places = """
        KZ kazakh* казах* kasach* qazaq* gazagystan qozogʻiston қазақ*
        KG kyrgyz* киргиз* кыргыз* kirgis* kirghiz* gyrgyz* qirgʻiz* қырғыз*
        UZ uzbek* узбек* usbek* ouzbék* oʻzbek* özbek* өзбек* ўзбек*
        TM turkmen* türkmen* туркмен* turkmén* түрікмен*
        TJ tajik* таджик* tadschik* tadjik* tojik* тоҷик* täjik*
        RU russ* росси* русск* rosyj* rosja rosji
        BY belarus* белорус* беларус* bélarus* białorus* weißruss*
        UA ukrain* украин* україн* ukraiń*
        GE georgia* грузи* грузин* georgien* géorgie* gruzj*
        AM armenia* армен* армян* armenien* arménie*
        AZ azerbaijan* азербайдж* aserbaidsch* azerbaïdj* azərbaycan*
        MD moldov* молдов* молдав*
        TR turkey türkiye турци* турецк* türkei turquie
        NO norway norweg* норвеж* норвег* norwég* norge norsk*
        SE sweden swedish швед* швец* schwed* suède suédois*
        FI finland finnish финск* финлян* finnisch*
        DK danish denmark датск* дани* dänisch*
        PL poland polish польш* польск* polen polnisch* pologne polonais* polska polski* polskie
        DE german* герман* немецк* deutsch* allemand* allemagne niemiec* niemc*
        FR france french франц* frankreich französisch* français* francusk*
        GB britain british британ* britisch* britannique brytyj*
        US america* usa америк* amerikan* américain*
        CZ czech* чешск* чехи* tschech* tchèque*
        LT lithuan* литов* литв* litau* lituan*
        LV latvia* латв* латыш* lettland lettisch*
        EE estonia* эстон* estnisch* estland
        CH swiss switzerland швейцар* schweiz* suisse*
        AT austria* австри* österreich* autrich*
        IT italia* italy итальян* итали* italien*
        ES spain spanish españ* испан* spanien*
        NL dutch netherland* голланд* нидерланд* niederl*
        BE belgi* бельги*
        eu europe* европ* europä* européen* europej*
        asia asien asie ази* azii azja aziýa osiyo
        caucasus кавказ* kaukas* caucase
        central центральн* zentral* merkezi markaziy
        eurasia* еврази*
        """;

    private const string Branches = "branch office chapter section filiale filial филиал* представительств* отделен* zweigstelle antenne oddział область области областное şahamça*";

    private static readonly (string Word, string[] Concepts)[] Joined =
    [
        ("hr", ["human", "right"]), ("menschenrecht", ["human", "right"]), ("правозащитн", ["human", "right"]), ("пч", ["right", "human"]), ("pressefreiheit", ["press", "freedom"]),
    ];

    private static readonly HashSet<string> SmallWords = new(Small.Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> LegalForms = new(Legal.Split(' '), StringComparer.Ordinal);
    private static readonly Dictionary<string, (string Concept, WordMeaning Meaning)> Whole = new(StringComparer.Ordinal);
    private static readonly List<(string Beginning, string Concept, WordMeaning Meaning)> Beginnings = [];

    static OrganisationWords()
    {
        Read(Forms, WordMeaning.Form);
        Read(Topics, WordMeaning.Topic);
        Read(Places, WordMeaning.Place);
        Read("branch " + Branches, WordMeaning.Branch);
        // The longest beginning says most.
        Beginnings.Sort((a, b) => b.Beginning.Length - a.Beginning.Length);
    }

    /// <summary>True for words that join others.</summary>
    public static bool IsSmall(string word) => SmallWords.Contains(word);

    /// <summary>True for an abbreviated legal form.</summary>
    public static bool IsLegalForm(string word) => LegalForms.Contains(word);

    /// <summary>What a word means; nothing for a word of its own.</summary>
    public static IReadOnlyList<(string Concept, WordMeaning Meaning)> Of(string word)
    {
        foreach (var (beginning, concepts) in Joined)
        {
            if (word == beginning || (beginning.Length > 4 && word.StartsWith(beginning, StringComparison.Ordinal)))
                return [.. concepts.Select(c => (c, WordMeaning.Topic))];
        }

        if (Whole.TryGetValue(word, out var known))
            return [known];
        foreach (var (beginning, concept, meaning) in Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return [(concept, meaning)];
        }

        return [];
    }

    private static void Read(string lines, WordMeaning meaning)
    {
        foreach (var line in lines.Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var concept = words.Length > 0 ? words[0].TrimEnd('*') : "";
            foreach (var word in words)
            {
                if (word.EndsWith('*'))
                    Beginnings.Add((word[..^1], concept, meaning));
                else
                    Whole.TryAdd(word, (concept, meaning));
            }
        }
    }
}
