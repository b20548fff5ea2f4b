namespace AppealKit.Signatories.Duplicates.People;

/// <summary>Short forms of given names, and forms in other languages that no rule of sounds leads to. Cyrillic and Latin spellings sound alike, so one is enough.</summary>
internal static class GivenNames
{
    // One name a line.
    private const string Lines = """
        александр саша шура саня alexander alex alexandre oleksandr aliaksandr сашко
        александра саша шура alexandra oleksandra аляксандра
        алексей лёша алёша alexey alexis oleksii aliaksei
        анастасия настя анастасія nastassia stacey
        анатолий толя
        андрей andrew andre andreas андрій andrzej
        анна аня нюра ann anne hanna ганна annie
        антон anthony tony antonio antoine antoni
        аркадий аркаша
        борис боря
        валентина валя
        валентин валя valentine
        валерий валера valery
        варвара варя barbara basia barb
        василий вася basil vasyl васіль
        вера
        виктор витя victor
        виктория вика victoria vicky
        виталий виталик
        владимир вова володя volodymyr uładzimir włodzimierz
        владислав влад слава
        вячеслав слава viacheslav
        галина галя halyna
        геннадий гена
        георгий гоша жора george georges
        григорий гриша gregory hryhorii greg
        дарья даша daria
        денис dennis
        дмитрий дима митя dmytro
        евгений женя eugene yevhen eugen
        евгения женя eugenia
        екатерина катя catherine katherine kateryna kate katarzyna kasia katharina kathrin
        елена лена алёна helen olena elena helena hélène
        елизавета лиза elizabeth liz beth elisabeth betty lizzie elżbieta
        зинаида зина
        иван ваня
        игорь ihor
        илья илюша elias illia
        инна
        иосиф joseph joe josef józef
        ирина ира iryna irene irena
        константин костя constantine
        ксения ксюша оксана
        лариса лара
        леонид лёня
        людмила люда мила ludmilla
        любовь люба
        максим макс max maksym
        маргарита рита margaret maggie margarethe marguerite peggy
        мария маша маруся mary marie maria
        марина
        михаил миша michael mike mykhailo michel michał
        надежда надя
        наталья наташа natalie nathalie
        николай коля nicholas mykola nicolas nick mikołaj
        оксана ксюша
        олег
        ольга оля olha volha
        павел паша paul pavlo paweł
        пётр петя peter petro pierre piotr pete
        роман рома
        светлана света svitlana
        семён сеня simon
        сергей серёжа serge serhii siarhei
        софия соня sophie sophia zofia
        станислав стас слава stan
        степан стёпа stephen steven steve stefan
        татьяна таня
        тимофей тима timothy tim
        фёдор федя theodore theo ted
        эдуард эдик edward ed eddie
        юлия юля julia julie iulia
        юрий юра
        яков яша jacob jakub jack
        ян
        william bill will billy
        robert bob rob bobby bert
        richard rick dick rich
        john jack johnny jon
        jonathan jon
        thomas tom tommy tomasz
        daniel dan danny даниил данила danylo
        david dave davyd давид
        christopher chris krzysztof
        christina chris tina кристина
        jennifer jenny jen
        patricia pat patty
        patrick pat
        samuel sam
        samantha sam
        matthew matt матвей matthieu
        benjamin ben
        joshua josh
        susan sue suzanne
        deborah debbie deb
        jean jeannot
        françois франсуа
        francis frank francisco franz
        johannes hans johann
        friedrich fritz
        józef jozek
        muhammad мухаммад магомед mohammed mehmet mämmet
        abdulloh abdulla abdullah
        """;

    private static readonly Dictionary<string, int[]> Numbers = Read();

    /// <summary>The names that a word is a form of.</summary>
    /// <param name="sounds">How the word sounds.</param>
    public static int[] Of(string[] sounds)
    {
        foreach (var sound in sounds)
        {
            if (Numbers.TryGetValue(sound, out var numbers))
                return numbers;
        }

        return [];
    }

    private static Dictionary<string, int[]> Read()
    {
        var numbers = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in Lines.Split('\n'))
        {
            foreach (var name in line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                foreach (var sound in Sounds.NameSound.Of(name))
                {
                    var known = numbers.GetValueOrDefault(sound) ?? [];
                    if (!known.Contains(number))
                        numbers[sound] = [.. known, number];
                }
            }

            number++;
        }

        return numbers;
    }
}
