namespace AppealKit.Benchmarks.Batches;

/// <summary>The words of which invented documents are made, in two languages. Nobody and no place of these names exists.</summary>
internal static class InventedWords
{
    public static readonly (string English, string Russian)[] Sentences =
    [
        ("The river towns of Sorvenia have had no newspaper of their own since the spring, and the radio reads out what the governor’s office sends.",
            "В речных городах Сорвении с весны нет своей газеты, а радио читает то, что присылает канцелярия губернатора."),
        ("Lawyers are told of a hearing an hour before it begins, and wait at the gate until it is over.",
            "Адвокатов извещают о заседании за час до начала, и они ждут у ворот, пока оно не кончится."),
        ("Families bring parcels on Thursdays and learn at the window whether the person they are for is still there.",
            "Родные приносят передачи по четвергам и у окошка узнают, здесь ли ещё тот, кому они предназначены."),
        ("The records of questioning carry the same mistakes of spelling in cases that different officers wrote.",
            "В протоколах допросов, составленных разными следователями, стоят одни и те же ошибки."),
        ("Teachers, drivers and nurses were asked to sign statements about neighbours whom they had never met.",
            "Учителей, водителей и медсестёр просили подписать показания о соседях, которых они никогда не видели."),
        ("No court has yet heard a complaint about treatment in the remand prison on the hill.",
            "Ни один суд пока не рассмотрел жалобы на обращение в следственном изоляторе на холме."),
        ("Observers counted the people in the corridor, since they were not let into the room.",
            "Наблюдатели считали людей в коридоре, поскольку в зал их не пустили."),
        ("The new law on gatherings speaks of any group, and a queue at a bakery has been dispersed under it.",
            "Новый закон о собраниях говорит о любой группе, и по нему уже разогнали очередь у пекарни."),
        ("An expert of the ministry found a call to unrest in a poem about snow.",
            "Эксперт министерства нашёл призыв к беспорядкам в стихотворении о снеге."),
        ("Those who were released were made to promise in writing not to speak of what they had seen.",
            "Освобождённых заставили письменно пообещать не говорить о том, что они видели."),
        ("The office for complaints answered every letter with the same sentence and the same date.",
            "Бюро жалоб ответило на все письма одной и той же фразой с одной и той же датой."),
        ("Doctors who wrote down injuries were moved to other wards, and the pages went with them.",
            "Врачей, записавших травмы, перевели в другие отделения, и страницы ушли вместе с ними."),
    ];

    public static readonly (string English, string Russian)[] Demands =
    [
        ("to free those who are held for what they wrote, said or read aloud, and to close their cases", "освободить тех, кого держат за написанное, сказанное или прочитанное вслух, и закрыть их дела"),
        ("to let lawyers into the building where their clients are questioned, at any hour", "пускать адвокатов в здание, где допрашивают их подзащитных, в любое время"),
        ("to publish the names of the experts and the methods that they use", "опубликовать имена экспертов и методы, которыми они пользуются"),
        ("to let doctors who are not of the ministry see the remand prison on the hill", "допустить в изолятор на холме врачей, не подчинённых министерству"),
        ("to open the hearings to relatives, the press and observers", "открыть заседания для родных, прессы и наблюдателей"),
    ];

    public static readonly (string English, string Russian)[] Families =
    [
        ("Adrovin", "Адровин"), ("Belsamo", "Бельсамо"), ("Corvanti", "Корванти"), ("Dremmel", "Дреммель"), ("Eskaro", "Эскаро"), ("Fenwold", "Фенвольд"), ("Garsuni", "Гарсуни"),
        ("Holbrast", "Хольбраст"), ("Imerlo", "Имерло"), ("Jostrand", "Йостранд"), ("Kelvaro", "Кельваро"), ("Lumett", "Люметт"), ("Morsenko", "Морсенко"), ("Norvild", "Норвильд"),
        ("Ostrani", "Острани"), ("Pellow", "Пеллоу"), ("Quirsk", "Квирск"), ("Rosmani", "Росмани"), ("Selvaro", "Сельваро"), ("Tolvend", "Тольвенд"), ("Umbrask", "Умбраск"),
        ("Vintoro", "Винторо"), ("Wexmar", "Вексмар"),
    ];

    public static readonly (string English, string Russian)[] Given =
    [
        ("Alwen", "Альвен"), ("Borit", "Борит"), ("Cela", "Села"), ("Dovren", "Доврен"), ("Elmi", "Эльми"), ("Fira", "Фира"), ("Goran", "Горан"), ("Hesta", "Хеста"), ("Ilven", "Ильвен"),
        ("Joma", "Йома"), ("Kirel", "Кирель"), ("Lodra", "Лодра"), ("Merin", "Мерин"), ("Nesta", "Неста"), ("Orvel", "Орвель"), ("Pira", "Пира"), ("Rovan", "Рован"), ("Sanel", "Санель"), ("Tavi", "Тави"),
    ];

    public static readonly (string English, string Russian)[] Work =
        [("teacher", "учитель"), ("nurse", "медсестра"), ("bus driver", "водитель автобуса"), ("librarian", "библиотекарь"), ("printer", "печатник"), ("ferry pilot", "лоцман"), ("translator", "переводчик")];

    public static readonly (string English, string Russian)[] Towns =
        [("Ostermill", "Остермиль"), ("Karvend", "Карвенд"), ("Lower Sorve", "Нижняя Сорва"), ("Tarnow Gate", "Тарновы Ворота"), ("Belhaven", "Бельхавен")];

    public static readonly (string English, string Russian)[] Deeds =
    [
        ("a leaflet on the price of water", "листовку о цене воды"), ("a list of the names of those arrested", "список имён арестованных"), ("a song at a wedding", "песню на свадьбе"),
        ("a photograph of the bridge", "фотографию моста"), ("a letter to the office for complaints", "письмо в бюро жалоб"), ("a lesson on the constitution", "урок о конституции"),
    ];

    public static readonly (string English, string Russian)[] Subjects =
    [
        ("gathering without notice", "собрание без уведомления"), ("insult to an office", "оскорбление должности"), ("spreading of rumours", "распространение слухов"),
        ("support of a banned group", "поддержка запрещённой группы"), ("refusal of an order", "отказ исполнить распоряжение"),
    ];

    public static readonly (string English, string Russian)[] Groups =
        [("Ferry Street Archive", "Архив Паромной улицы"), ("Karvend Court Watch", "Карвендское наблюдение за судами"), ("Open Window", "Открытое окно"), ("River Lawyers", "Речные юристы")];
}
