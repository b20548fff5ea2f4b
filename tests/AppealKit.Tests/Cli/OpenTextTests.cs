using Xunit;

namespace AppealKit.Tests.Cli;

/// <summary>A text that asks for signatures tells until when; after that day it asks in vain.</summary>
public sealed class OpenTextTests
{
    private const string Entries = "  - {id: s-1, name: {en: Jan Kowalski}, history: [{on: \"2025-12-01\", state: approved}]}\ndeadline: \"2025-12-05\"\n";

    [Theory]
    [InlineData("for_signature", "", "2025-12-06", true)]
    [InlineData("for_signature", "", "2025-12-05", false)]
    [InlineData("for_signature", "sign_on: {email: a@example.org, deadline: \"2025-12-20\"}\n", "2025-12-06", false)]
    [InlineData("for_signature", "sign_on: {email: a@example.org, deadline: \"2025-12-02\"}\n", "2025-12-04", true)]
    [InlineData("draft", "", "2025-12-06", false)]
    public void AK8019_an_open_text_says_so_after_its_deadline(string status, string more, string day, bool isLate)
    {
        using var workspace = new SingersWorkspace(Entries);
        workspace.Write(SingersWorkspace.Definition, workspace.Read(SingersWorkspace.Definition).Replace("status: draft", $"status: {status}", StringComparison.Ordinal) + more);

        foreach (var command in new string[][] { ["check"], ["build", "--format", "txt"] })
        {
            var run = workspace.Run([.. command, "--on", day]);
            Assert.Equal(isLate, (run.Out + run.Error).Contains($"warning AK8019: the text says that one can sign until {(more.Length > 0 ? "2025-12-02" : "2025-12-05")}, and it is {day}", StringComparison.Ordinal));
            Assert.Equal(isLate, (run.Out + run.Error).Contains("AK8019", StringComparison.Ordinal));
        }
    }
}
