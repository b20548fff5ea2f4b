using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Names on the command line that nothing is called: one finding, what was probably meant, and nothing written.</summary>
public sealed class WrongNamesTests : IClassFixture<WrongNamesTests.Sample>
{
    private readonly SampleCopy _sample;

    public WrongNamesTests(Sample sample) => _sample = sample.Copy;

    [Theory]
    [InlineData("AK8202: there is no kind `apeal`", "Did you mean `appeal`?", "new", "apeal", "x")]
    [InlineData("AK8202: there is no kind `day-statement`", "Did you mean `day_statement`?", "new", "day-statement", "x")]
    [InlineData("AK8202: there is no kind `../appeal`", "Did you mean `appeal`?", "new", "../appeal", "x")]
    [InlineData("AK8202: there is no kind `x`", "There are: announcement, appeal, ", "new", "x", "x")]
    [InlineData("AK8207: `Neutrality Day` is not in the form of an id", "Write it as `neutrality-day`.", "new", "appeal", "Neutrality Day")]
    [InlineData("AK8207: `NewAppeal` is not in the form of an id", "Write it as `new-appeal`.", "new", "appeal", "NewAppeal")]
    [InlineData("AK8207: `../x` is not in the form of an id", "Write it as `x`.", "new", "appeal", "../x")]
    [InlineData("AK8207: `..` is not in the form of an id", "Ids are small letters, digits and single hyphens", "new", "appeal", "..")]
    [InlineData("AK8207: `` is not in the form of an id", "Ids are small letters, digits and single hyphens", "new", "appeal", "")]
    [InlineData("AK8202: there is no occasion `tm-neutral-day`", "Did you mean `tm-neutrality-day`?", "new", "appeal", "x", "--occasion", "tm-neutral-day@2026")]
    [InlineData("AK8209: `tm-neutrality-day` names no year", "`tm-neutrality-day@2026`", "new", "appeal", "x", "--occasion", "tm-neutrality-day")]
    [InlineData("AK8209: `tm-neutrality-day@abc` names no year", "`tm-neutrality-day@2026`", "new", "appeal", "x", "--occasion", "tm-neutrality-day@abc")]
    [InlineData("AK8209: `tm-neutrality-day` in 1900 is before 1995", "Check the year", "new", "appeal", "x", "--occasion", "tm-neutrality-day@1900")]
    [InlineData("AK8209: no date is known for `tm-oraza` in 2190", "Check the year", "new", "appeal", "x", "--occasion", "tm-oraza@2190")]
    [InlineData("AK8202: there is no document `neutrality-day-25`", "Did you mean `neutrality-day-2025`?", "new", "appeal", "x", "--from", "neutrality-day-25")]
    [InlineData("AK8210: `neutrality-day-2025` is of the kind `appeal`, not `letter`", "appealkit new appeal", "new", "letter", "x", "--from", "neutrality-day-2025")]
    [InlineData("AK8202: there is no language pack `rru`", "Did you mean `ru`?", "new", "appeal", "x", "--lang", "rru")]
    [InlineData("AK8202: there is no language pack `xx`", "There are: ", "new", "appeal", "x", "--lang", "xx")]
    [InlineData("AK8202: there is no country or region with occasions `XX`", "There are: AM, ", "occasions", "--country", "XX")]
    [InlineData("AK8202: there is no country or region with occasions `Turkmenistan`", "Did you mean `TM`?", "occasions", "--country", "Turkmenistan")]
    [InlineData("AK8202: there is no country or region with occasions `central-asi`", "Did you mean `central-asia`?", "occasions", "--country", "central-asi")]
    [InlineData("AK8202: there is no person or organisation `mansur-mingelow`", "Did you mean `mansur-mingelov`?", "names", "propose", "mansur-mingelow")]
    [InlineData("AK8202: there is no language pack `xx`", "There are: ", "names", "propose", "mansur-mingelov", "--lang", "xx")]
    [InlineData("AK8202: there is no document `neutrality-day-25`", "Did you mean `neutrality-day-2025`?", "build", "--document", "neutrality-day-25")]
    [InlineData("AK8202: there is no document in the language `fr`", "There are: en, ru, tk.", "build", "--lang", "fr")]
    public void A_name_that_is_not_known_is_one_finding_and_wrong_usage(string message, string hint, params string[] arguments)
    {
        var run = Unchanged(arguments);

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains($"error {message}", run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error, 0 warnings\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("AK8208: `cases/documents/neutrality-day-2025` is there already", "new", "appeal", "neutrality-day-2025")]
    [InlineData("AK8221: `missing/2026.ics` cannot be written: its folder does not exist", "occasions", "--ics", "missing/2026.ics")]
    [InlineData("AK8221: `cases` cannot be written: it is a folder", "occasions", "--ics", "cases")]
    [InlineData("AK8221: `/` cannot be written: it is a folder", "occasions", "--ics", "/")]
    [InlineData("AK8203: `zotero.json` cannot be read: there is no such file", "sources", "import", "zotero.json")]
    [InlineData("AK8203: `cases` cannot be read: it is a folder", "sources", "import", "cases")]
    public void A_file_that_is_in_the_way_or_not_there_is_one_finding_and_an_error(string message, params string[] arguments)
    {
        var run = Unchanged(arguments);

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains($"error {message}", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error, 0 warnings\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_names_that_are_wrong_are_told_at_once()
    {
        var run = Unchanged("new", "apeal", "A B", "--occasion", "nope@2026", "--from", "nope", "--lang", "xx");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.EndsWith("\n5 errors, 0 warnings\n", run.Error, StringComparison.Ordinal);
    }

    private ProgramRun Unchanged(params string[] arguments)
    {
        var before = Files();
        var run = _sample.Run(arguments);
        Assert.Equal(before, Files());
        return run;
    }

    private List<string> Files() => [.. Directory.EnumerateFileSystemEntries(_sample.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => $"{f} {(File.Exists(f) ? File.GetLastWriteTimeUtc(f).Ticks : 0)}")];

    public sealed class Sample : IDisposable
    {
        internal SampleCopy Copy { get; } = new();

        public void Dispose() => Copy.Dispose();
    }
}
