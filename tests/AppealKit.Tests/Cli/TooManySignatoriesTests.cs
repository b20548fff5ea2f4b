using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>A ledger has an end. Who comes to it is told so, with how many have room, and nothing is written.</summary>
public sealed class TooManySignatoriesTests
{
    [Fact]
    public void AK8217_what_is_too_much_for_one_ledger_is_told_with_how_many_have_room()
    {
        const string entry = "  - id: s-1\n    name: {en: Jan Kowalski}\n    history: [{on: \"2025-12-01\", state: approved}]\n    remarks:\n";
        using var workspace = new SingersWorkspace(entry + string.Concat(Enumerable.Repeat("      - x\n", 999_900)));
        workspace.Write("answers.csv", "Timestamp,Email,Name,Country\n" + string.Concat(Enumerable.Range(0, 40).Select(i => FormattableString.Invariant($"12/13/2025 10:00:{i:00},p{i}@example.org,Person Number{i},Poland\n"))));
        var before = workspace.Read(SingersWorkspace.Ledger);

        var run = workspace.Run("signatories", "import", "answers.csv", "--document", "d", "--on", "2025-12-15");

        Assert.Equal(ExitCode.InputHasErrors, run.Code);
        Assert.Contains("error AK8217: this is too much for one ledger: `cases/documents/d/signatories.yaml` would have 41 signatories, and has room for about 40 like these", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, workspace.Read(SingersWorkspace.Ledger));
        Assert.False(File.Exists(workspace.PathOf("cases/documents/d/.signatories.before")));
    }
}
