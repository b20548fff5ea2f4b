namespace AppealKit.Workspace.Audiences.Search;

/// <summary>How names are spelled in the other alphabet, or in another language of the same one.</summary>
internal static class SoundRules
{
    private const string EnglishEndings =
        "ames$=eims ite$=ait ike$=aik ine$=ain ime$=aim ile$=ail ice$=ais ide$=aid ire$=air ive$=aiv "
        + "ake$=eik ate$=eit ane$=ein ame$=eim ale$=eil ade$=eid ace$=eis ave$=eiv ase$=eis ones$=ouns oke$=ouk one$=oun ole$=oul ope$=oup ose$=ouz ";

    /// <summary>White, Уайт.</summary>
    public const string English =
        "^wh=u ^geo=jo ^michael=maikl ^charles$=charlz ^charl=sharl ^w=u ^kn=n ^wr=r " + EnglishEndings
        + "igh=ai eigh=ei ee=i ea=i oo=u ow$=ou ew$=yu ay=ei ai=ei ey$=i dge=j ge$=j tch=ch ck=k ohn=on seph=zef ph=f "
        + "x=ks ia=ya ce=se ci=si cy=si ch=ch c=k j=dzh qu=kv e$= w=v";

    /// <summary>Frank, Фрэнк.</summary>
    public const string EnglishWithE = English + " a=e";

    /// <summary>Bourgeois, Буржуа.</summary>
    public const string French =
        "^jean=zhan geoi=zhua eaux$=o eau=o aux$=o ault$=o aud$=o au=o cois$=sua ois$=ua oit$=ua oi=ua ou=u ch=sh gn=n aine$=en ain=en eine$=en ein=en ine$=in in$=en im$=em "
        + "ent$=an ant$=an and$=an ont$=on ond$=on ard$=ar art$=ar ert$=er ot$=o et$=e ais$=e ait$=e ier$=ie es$= e$= s$= x$= t$= d$= z$= "
        + "qu=k gu=g ge=zhe gi=zhi j=zh ce=se ci=si c=k h= ll=l y=i";

    /// <summary>Schäfer, Шефер; Schreiber, Шрайбер.</summary>
    public const string German =
        "tsch=ch sch=sh ^st=sht ^sp=shp eu=oi äu=oi ei=ai ie=i ch=kh ck=k tz=ts z=ts v=f w=v ä=e ö=e ü=yu ae=e oe=e ue=yu ß=s th=t ph=f j=y qu=kv c=k ah=a eh=e oh=o uh=u ih=i";

    /// <summary>Names of others in German: Schowtis, Mirsojewa.</summary>
    public const string GermanForOthers = "tsch=ch schtsch=shch sch=zh sa=za se=ze si=zi so=zo su=zu sja=zya sju=zyu sje=zye j=y w=v z=ts ch=kh";

    /// <summary>Grzegorz, Гжегож; names in Czech and Croatian.</summary>
    public const string Polish =
        "szcz=shch cz=ch sz=sh krz=ksh prz=psh trz=tsh rz=zh ch=kh cie=tse ci=tsi c=ts ó=u ą=on ę=en ż=zh ź=z w=v j=y nie=ne sie=se wie=ve bie=be pie=pe mie=me x=ks ł=l š=sh č=ch ž=zh ć=ch";

    /// <summary>Azerbaijani and Turkish: Haciyev, Гаджиев.</summary>
    public const string Turkic = "c=j ç=ch ş=sh ğ=g q=g x=kh ə=e j=zh";

    /// <summary>Yoʻldoshev, Юлдашев.</summary>
    public const string Uzbek = UzbekRounded + "ova$=ova ov$=ov yo=e o=a q=k x=kh j=zh";

    /// <summary>Oʻtkir, Utkir.</summary>
    private const string UzbekRounded = "yoʻ=yu yo'=yu yo‘=yu yo’=yu yoʼ=yu yo`=yu oʻ=u o'=u o‘=u o’=u oʼ=u o`=u ";

    /// <summary>Кадыров, Qodirov, in Latin letters: Kadyrov.</summary>
    public const string ToUzbek = "ova$=ova eva$=eva a$=a a=o ова$=ова ева$=ева а$=а ю=йо а=о";

    /// <summary>Уткир, Oʻtkir, in Latin letters: Utkir.</summary>
    public const string ToUzbekRounded = ToUzbek + " yu=yo u=o у=о";

    /// <summary>Ýollyýew, Еллыев.</summary>
    public const string TurkmenGlide = "^ýo=e";

    /// <summary>Turkmen y where Russian has у.</summary>
    public const string Turkmen = "gylyj=klych gylyç=klych y=u";

    /// <summary>
    /// Garaýew and Караев, Gulyýew and Кулиев, Gadyrow and Кадыров: what Turkmen says at the beginning of a word before the vowels of the back of the mouth,
    /// Russian hears as its к. Not before о, where Russian has г and words of every day would come of it (Котова, готова).
    /// </summary>
    public const string TurnedBeginning =
        "^ga=ka ^gu=ku ^gy=ky ^goç=koç ^ka=ga ^ku=gu ^ky=gy ^ki=gi ^qa=ga ^qu=gu ^qı=gı "
        + "^га=ка ^гу=ку ^гы=кы ^ка=га ^ку=гу ^кы=гы ^ки=ги ^коч=гоч ^қа=га ^құ=гу ^қы=гы";

    /// <summary>Қодиров, Кадыров: Tajik о where Russian has а.</summary>
    public const string Tajik = "ов$=ов ова$=ова о=а";

    /// <summary>Yorov, Erov, for most people write ё without its dots; Iuliia, Yulia.</summary>
    public const string WithoutMarks = UzbekRounded + "^iu=yu ^ia=ya ^io=e yo=e jo=e";

    /// <summary>Наджиб, Necip, in Latin letters: Najib.</summary>
    public const string ToTurkish = "дж=c dzh=c j=c";

    /// <summary>Гулузаде, Quluzadə.</summary>
    public const string ToAzerbaijani = ToTurkish + " гу=qu га=qa гы=qi gu=qu ga=qa gy=qi";

    /// <summary>Катажина, Katarzyna; Войцех, Wojciech.</summary>
    public const string ToPolish = "кш=krz пш=prz тш=trz ж=rz х=ch йц=jc це=cie ц=c";

    /// <summary>Жан-Люк, Jean-Luc; Энн, Ann; Уильям, William.</summary>
    public const string ToWestern = "^жан=jean ж=j ш=ch ^уи=wi ^уо=wo лья=lia дж=j э=a к=c";

    /// <summary>Соловьев, Solovyov.</summary>
    public const string WithDots = "^е=йо ев$=йов ева$=йова";

    /// <summary>Федор, Fyodor; Семен, Semyon.</summary>
    public const string GivenWithDots = "^е=йо ед=йод ет=йот ен$=йон ем$=йом";

    /// <summary>Gurbanow and Курбанов, Gylyjow and Клычев, in whatever letters.</summary>
    public const string OneName =
        "geldi=keldi keldi=geldi geldy=keldi keldy=geldi гельды=кельды кельды=гельды гелди=келди келди=гелди gurban=kurban qurbon=gurban kurban=gurban gylyjow=klychew gylyj=klych gylyç=klych gilich=klych klych=gylyj klich=gylyj jow=jew çow=çew şow=şew chev=chov shev=shov "
        + "курбан=гурбан гурбан=курбан клычев=гылыджов клыч=гылыдж гылыч=клыч гылыдж=клыч чев=чов чов=чев шев=шов шов=шев джев=джов джов=джев";
}
