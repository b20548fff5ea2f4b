using AppealKit.Diagnostics.Source;
using AppealKit.Testing;
using AppealKit.Yaml;
using AppealKit.Yaml.Writing;
using Xunit;

namespace AppealKit.Tests.Yaml;

/// <summary>Adding to YAML that somebody wrote by hand leaves the rest as it is, to the letter.</summary>
public sealed class YamlEditorTests
{
    private static readonly YamlPath History = YamlPath.Top.Key("signatories").Item(0).Key("history");

    [Theory]
    [InlineData("signatories:\n  - name: A   # why\n    history:\n      - {on: \"1\"} # first\n\n    remarks: x\n", "signatories:\n  - name: A   # why\n    history:\n      - {on: \"1\"} # first\n      - {on: \"2\"}\n\n    remarks: x\n")]
    [InlineData("signatories:\n- name: A\n  history: [{on: \"1\"}]\n", "signatories:\n- name: A\n  history: [{on: \"1\"}, {on: \"2\"}]\n")]
    [InlineData("signatories:\n  - {name: A, history: []}", "signatories:\n  - {name: A, history: [{on: \"2\"}]}")]
    [InlineData("signatories:\r\n  - name: A\r\n    history:\r\n      - on: \"1\"\r\n        state: x", "signatories:\r\n  - name: A\r\n    history:\r\n      - on: \"1\"\r\n        state: x\r\n      - {on: \"2\"}\r\n")]
    [InlineData("signatories:\n  - name: A\n    history:\n  - name: B\n", "signatories:\n  - name: A\n    history:\n      - {on: \"2\"}\n  - name: B\n")]
    [InlineData("signatories:\n  - name: A\n    history: ~ # none\n", "signatories:\n  - name: A\n    history: # none\n      - {on: \"2\"}\n")]
    public void Items_join_a_list_inside(string before, string after) =>
        Assert.Equal(after, YamlEditor.Add(new SourceFile("a.yaml", before), [new AddedItems(History, [Node("{on: \"2\"}")]) { InOneLine = true }]));

    [Fact]
    public void Several_additions_are_made_at_once_the_deeper_first_where_they_meet()
    {
        var after = YamlEditor.Add(
            new SourceFile("a.yaml", "signatories:\n  - name: A\n    history:\n      - {on: \"1\"}"),
            [
                new AddedItems(YamlPath.Top.Key("signatories"), [Node("{name: B}")]),
                new AddedItems(History, [Node("{on: \"2\"}")]) { InOneLine = true },
                new AddedItems(YamlPath.Top.Key("decisions"), [Node("{keep: [a, b]}")]) { InOneLine = true },
                new AddedKey(YamlPath.Top.Key("signatories").Item(0), "id", Node("s-1")),
            ]);
        Assert.Equal(
            "signatories:\n  - id: s-1\n    name: A\n    history:\n      - {on: \"1\"}\n      - {on: \"2\"}\n\n  - name: B\ndecisions:\n  - {keep: [a, b]}\n", after);
    }

    [Theory]
    [InlineData("signatories: text\n")]
    [InlineData("signatories:\n  - name: A\n")]
    [InlineData("signatories:\n  - name: A\n    history: {on: x}\n")]
    [InlineData("signatories: []\n")]
    public void What_is_no_list_is_not_added_to(string before) =>
        Assert.Null(YamlEditor.Add(new SourceFile("a.yaml", before), [new AddedItems(History, [Node("x")])]));

    [Fact]
    public void A_key_that_is_there_is_not_added_again() =>
        Assert.Null(YamlEditor.Add(new SourceFile("a.yaml", "a: {id: x}\n"), [new AddedKey(YamlPath.Top.Key("a"), "id", Node("ya"))]));

    [Fact]
    public void A_key_joins_a_map_in_brackets() =>
        Assert.Equal("a: {id: ya, b: x}\n", YamlEditor.Add(new SourceFile("a.yaml", "a: {b: x}\n"), [new AddedKey(YamlPath.Top.Key("a"), "id", Node("ya"))]));

    /// <summary>Whatever the text looks like: either it says afterwards what it said and the addition, or nothing is done.</summary>
    [Fact]
    public void Mutated_texts_lose_nothing()
    {
        const string Text = "# ledger\nsignatories:\n  - name: {en: A, ru: Б}\n    role: >\n      doctor\n\n    history:\n      - {on: \"1\", state: x} # c\n  - {name: B, history: [{on: \"2\"}]}\nlist: {order: name}\n";
        string[] pieces = ["  ", "\n", "\r\n", "- ", "[", "]", "{", "}", ": ", "#", "\"", "'", "|", "~", " # x\n", "\n\n"];
        var random = new Random(5);
        for (var i = 0; i < TestScale.Rounds(1_000); i++)
        {
            var at = random.Next(Text.Length);
            var text = random.Next(3) == 0 ? Text[..at] : Text.Insert(at, pieces[random.Next(pieces.Length)]);
            var file = new SourceFile("a.yaml", text);
            if (new YamlReader().Read(file).HasErrors)
                continue;
            var path = random.Next(2) == 0 ? History : YamlPath.Top.Key("signatories");
            if (YamlEditor.Add(file, [new AddedItems(path, [Node("{on: \"3\"}")])]) is not { } after)
                continue;
            var (old, now) = (path.Find(new YamlReader().Read(file).Value) as SequenceNode, (SequenceNode)path.Find(new YamlReader().Read(new SourceFile("a.yaml", after)).Value)!);
            Assert.Equal((old?.Items.Count ?? 0) + 1, now.Items.Count);
        }
    }

    private static PositionedNode Node(string yaml) => new YamlReader().Read(new SourceFile("node", yaml)).Value!;
}
