using System.Text.Json;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>The counts of an export are those of what it holds, for every audience.</summary>
public sealed class ExportCountTests
{
    [Theory]
    [InlineData("public", 2, 3, 1, 0)]
    [InlineData("internal", 4, 5, 1, 2)]
    public void The_count_of_an_export_is_that_of_its_rows_and_of_the_unnamed(string audience, int rows, int count, int unnamed, int awaited)
    {
        using var workspace = new SingersWorkspace("""
              - {organisation: reed, history: [{on: "2025-12-01", state: approved}]}
              - {organisation: harbour, history: [{on: "2025-12-01", state: invited}]}
              - {id: s-1, name: {en: Jan Kowalski}, display: named, history: [{on: "2025-12-01", state: approved}]}
              - {id: s-2, name: {en: Erika Muster}, history: [{on: "2025-12-01", state: approved}]}
              - {id: s-3, name: {en: Ben Muster}, display: named, history: [{on: "2025-12-01", state: conditional}]}
              - {id: s-4, name: {en: Eva Muster}, display: named, history: [{on: "2025-12-01", state: declined}]}

            """);

        var run = workspace.Run("signatories", "export", "--document", "d", "--format", "json", "--lang", "en", "--audience", audience);

        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        var listed = root.GetProperty("signatories").EnumerateArray().ToList();
        Assert.Equal(rows, listed.Count);
        Assert.Equal(count, root.GetProperty("count").GetInt32());
        Assert.Equal(unnamed, root.GetProperty("unnamed").GetInt32());
        Assert.Equal(count, listed.Count + unnamed);
        Assert.Equal(count, root.GetProperty("organisations").GetInt32() + root.GetProperty("people").GetInt32());
        Assert.Equal(awaited, root.TryGetProperty("awaited", out var value) ? value.GetInt32() : 0);
        Assert.Equal(awaited, listed.Count(s => s.GetProperty("state").GetString() != "approved"));
    }
}
