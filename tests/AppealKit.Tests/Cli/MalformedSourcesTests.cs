using AppealKit.Cli;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>Files that are no CSL, or nearly: one finding each, and the file of sources stays as it is, byte by byte.</summary>
public sealed class MalformedSourcesTests : IDisposable
{
    private const string Sources = "cases/sources.yaml";
    private const string Good = """[{"id":"x","type":"book","title":"A book","publisher":"P","issued":{"date-parts":[[2001]]}}]""";

    private readonly SampleCopy _sample = new();
    private readonly byte[] _before;

    public MalformedSourcesTests() => _before = File.ReadAllBytes(_sample.PathOf(Sources));

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData("AK2432", """[{"id":"x","type":"book","title":"A bo""")]
    [InlineData("AK2432", """[{"id":"x","type":"book","title":"A book"}""")]
    [InlineData("AK2432", """[{"id":"x","type":"book","title":"A book"}] and more""")]
    [InlineData("AK2432", """[{'id':'x','type':'book'}]""")]
    [InlineData("AK2432", """[{"id":"x","type":"book","title":"A" "publisher":"P"}]""")]
    [InlineData("AK2432", """[{"id":"x","type":"book","volume":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}]""")]
    [InlineData("AK2431", "\"hello\"")]
    [InlineData("AK2431", "42")]
    [InlineData("AK2431", "Just words.")]
    [InlineData("AK2431", "<html><body>Log in</body></html>")]
    [InlineData("AK2431", "@book{x, title = {A book}}")]
    [InlineData("AK2431", "title: no list\n")]
    [InlineData("AK1101", """["x"]""")]
    [InlineData("AK1101", """[[1, 2]]""")]
    [InlineData("AK1101", """[{"id":"x","type":"book","title":["A","book"]}]""")]
    [InlineData("AK1101", """[{"id":"x","type":"book","title":{"en":"A book"}}]""")]
    [InlineData("AK1102", """[{"id":"x","title":"A book"}]""")]
    [InlineData("AK2401", """[{"id":"x","type":"bok","title":"A book"}]""")]
    [InlineData("AK2401", """[{"id":"x","type":5,"title":"A book"}]""")]
    [InlineData("AK1107", """[{"id":"x","type":"book","issued":"2001-06-31"}]""")]
    [InlineData("AK1107", """[{"id":"x","type":"book","issued":"6 May 2001"}]""")]
    [InlineData("AK1107", """[{"id":"x","type":"book","issued":{"raw":"2001-06-31"}}]""")]
    [InlineData("AK2403", """[{"id":"x","type":"book","issued":{"date-parts":[2001,5]}}]""")]
    [InlineData("AK2403", """[{"id":"x","type":"book","issued":{"date-parts":[[2001,6,31]]}}]""")]
    [InlineData("AK2403", """[{"id":"x","type":"book","issued":{"date-parts":[[2005],[2001]]}}]""")]
    [InlineData("AK2403", """[{"id":"x","type":"book","issued":{"date-parts":[["soon"]]}}]""")]
    [InlineData("AK2433", """[{"id":"x","type":"book","title":"A","title":"B"}]""")]
    [InlineData("AK2433", """[{"id":"x","type":"book","title":"A\u0000B"}]""")]
    [InlineData("AK2433", """[{"id":"x","type":"book","title":"A\ud800B"}]""")]
    [InlineData("AK1018", "[{\"id\":\"x\",\"type\":\"book\",\"title\":\"A\uE000B\"}]")]
    public void A_malformed_file_is_one_finding_and_adds_nothing(string code, string text)
    {
        File.WriteAllText(_sample.PathOf("zotero.json"), text);

        var run = _sample.Run("sources", "import", "zotero.json");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.StartsWith($"error {code}: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n  zotero.json:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains("\nhint: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error, 0 warnings\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("nothing added\n", run.Out.Replace("; 1 source of the file could be, with --skip-faulty", "", StringComparison.Ordinal));
        Assert.Equal(_before, File.ReadAllBytes(_sample.PathOf(Sources)));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'[', 0 })]
    [InlineData(new byte[] { (byte)'[', 0xE9, (byte)']' })]
    public void A_file_that_is_not_UTF_8_is_one_finding(byte[] bytes)
    {
        File.WriteAllBytes(_sample.PathOf("zotero.json"), bytes);

        var run = _sample.Run("sources", "import", "zotero.json");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK8203: `zotero.json` cannot be read: it is not UTF-8 text", run.Error, StringComparison.Ordinal);
        Assert.Contains("Save it as UTF-8", run.Error, StringComparison.Ordinal);
        Assert.Equal(_before, File.ReadAllBytes(_sample.PathOf(Sources)));
    }

    [Fact]
    public void The_sources_that_can_be_read_are_added_on_request()
    {
        File.WriteAllText(_sample.PathOf("zotero.json"), Good[..^1] + """,{"id":"y","type":"bok"}]""");

        var refused = _sample.Run("sources", "import", "zotero.json");
        Assert.Equal("nothing added; 1 source of the file could be, with --skip-faulty\n", refused.Out);
        Assert.Equal(_before, File.ReadAllBytes(_sample.PathOf(Sources)));

        var run = _sample.Run("sources", "import", "zotero.json", "--skip-faulty");
        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Equal("added x: A book\n1 source added, 0 there already\n", run.Out);
        Assert.Contains("error AK2401", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_id_twice_loses_neither_source()
    {
        File.WriteAllText(_sample.PathOf("zotero.json"), Good[..^1] + "," + Good[1..].Replace("A book", "Another", StringComparison.Ordinal));

        Assert.Equal("added x: A book\nadded x-2: Another\n2 sources added, 0 there already\n", _sample.Run("sources", "import", "zotero.json").Out);
    }

    [Fact]
    public void Whatever_becomes_of_a_file_the_sources_stay_whole()
    {
        string[] pieces = ["\"", "{", "}", "[", "]", ",", ":", "\\", "\n", "null", "\\ud800", "\uE000", "é", "1e99", "//", "@", "\t", "true", "[[2001,13]]"];
        var random = new Random(7);
        var refused = 0;
        for (var round = 0; round < TestScale.Rounds(120); round++)
        {
            var text = Good;
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) == 0 ? text.Remove(at, Math.Min(random.Next(1, 20), text.Length - at)) + " " : text.Insert(at, pieces[random.Next(pieces.Length)]);
            }

            File.WriteAllText(_sample.PathOf("zotero.json"), text);
            File.WriteAllBytes(_sample.PathOf(Sources), _before);
            var run = _sample.Run("sources", "import", "zotero.json");
            var after = File.ReadAllBytes(_sample.PathOf(Sources));
            Assert.True(run.Code is ExitCode.Fine or ExitCode.InputHasErrors, text);
            refused += run.Code;
            if (run.Code == ExitCode.InputHasErrors)
                Assert.Equal(_before, after);
            else
                Assert.True(after.AsSpan().StartsWith(_before), text);
        }

        Assert.InRange(refused, 20, int.MaxValue);
    }
}
