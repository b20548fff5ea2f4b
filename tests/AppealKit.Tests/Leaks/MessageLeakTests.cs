using AppealKit.Tests.Cli;
using Xunit;

namespace AppealKit.Tests.Leaks;

/// <summary>Messages tell where something is wrong in what their audience may not see, never what stands there.</summary>
public sealed class MessageLeakTests
{
    private const string Person = "cases/people/saddam-gulamov.yaml";
    private const string Marker = "Zeheim";

    private static readonly string[][] Reports = [["build", "--lang", "en", "--format", "html"], ["check"], ["check", "--report", "json"], ["check", "--report", "sarif"], ["check", "--report", "github"], ["check", "--ready"], ["cases", "list"], ["names", "lint"], ["sources", "check"]];

    [Theory]
    [InlineData("born: \"5 Zeheimmonth 1974\"")]
    [InlineData("country: Zeheimland")]
    [InlineData("gender: Zeheim")]
    [InlineData("Zeheimkey: 1")]
    [InlineData("review_after: Zeheim")]
    [InlineData("verified: \"Zeheim\"")]
    [InlineData("occupation: {Zeheim: x}")]
    [InlineData("topics: {a: Zeheim}")]
    [InlineData("offices: [{title: x, from: Zeheim}]")]
    [InlineData("aliases: [{text: x, show: Zeheim}]")]
    [InlineData("ethnicity: Zeheim: x")]
    [InlineData("ethnicity: \"Zeheim")]
    [InlineData("ethnicity: *Zeheim")]
    [InlineData("ethnicity: !Zeheim x")]
    [InlineData("age: {value: Zeheim, on: \"2022\"}")]
    public void Values_of_a_person_who_is_hidden_stand_in_no_message(string line)
    {
        using var sample = new SampleCopy();
        var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
        var lines = File.ReadAllLines(sample.PathOf(Person)).Where(l => !l.StartsWith(key + ":", StringComparison.Ordinal)).ToList();
        var hidden = string.Join('\n', lines).Replace("audience: public", "audience: internal\n" + line, StringComparison.Ordinal);
        sample.Write(Person, hidden + "\n");

        AssertSilent(sample, Person);

        Assert.Contains(Marker, sample.Run("check", "--audience", "internal").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{type: Zeheim, date: \"2020\", audience: internal}")]
    [InlineData("{type: sentenced, term: Zeheim, audience: internal}")]
    [InlineData("{type: detained, by: Zeheim-org, audience: internal}")]
    [InlineData("{type: detained, sources: [Zeheim], audience: internal}")]
    [InlineData("{type: detained, place: {country: Zeheim}, audience: internal}")]
    [InlineData("{type: detained, date: Zeheim, audience: interrnal}")]
    public void Values_of_an_event_that_is_hidden_stand_in_no_message(string item)
    {
        using var sample = new SampleCopy();
        var text = sample.Read(Person);
        Assert.Contains("\nevents:\n", text, StringComparison.Ordinal);
        sample.Write(Person, text.Replace("\nevents:\n", $"\nevents:\n  - {item}\n", StringComparison.Ordinal));

        AssertSilent(sample, Person);
    }

    [Theory]
    [InlineData("cases/organisations.yaml", "- {id: hidden, name: {en: Zeheim Group}, country: Zeheimland, audience: internal}\n")]
    [InlineData("cases/organisations.yaml", "- {id: hidden, name: {en: A Group}, Zeheim: x, audience: internal}\n")]
    [InlineData("cases/organisations.yaml", "- {id: hidden, name: {en: A Group}, works_on: [Zeheim], audience: internal}\n")]
    public void Values_of_an_organisation_that_is_hidden_stand_in_no_message(string path, string entry)
    {
        using var sample = new SampleCopy();
        File.AppendAllText(sample.PathOf(path), "  " + entry);

        AssertSilent(sample, path);
    }

    [Theory]
    [InlineData("{name: {en: Zeheim Person}, country: Zeheimland, history: [{on: \"2025-12-01\", state: approved}]}")]
    [InlineData("{name: {en: Zeheim Person}, display: named, history: [{on: \"2025-12-01\", state: Zeheim}]}")]
    [InlineData("{name: {en: Zeheim Person}, display: named, email: zeheim, Zeheim: x, history: [{on: \"2025-12-01\", state: pending}]}")]
    [InlineData("{name: {en: Zeheim Person, xx-Zeheim: y}, display: named, history: [{on: \"2025-12-01\", state: approved}, {on: \"2025-12-02\", state: withdrawn}]}")]
    [InlineData("{organisation: Zeheim, history: []}")]
    public void Values_of_somebody_who_is_not_named_in_a_ledger_stand_in_no_message(string entry)
    {
        using var sample = new SampleCopy();
        sample.Write("cases/documents/neutrality-day-2025/signatories.yaml", $"signatories:\n  - {entry}\n");

        AssertSilent(sample, null);
    }

    [Fact]
    public void A_name_that_is_mistyped_in_a_document_is_not_put_right_by_name()
    {
        using var sample = new SampleCopy();
        sample.Edit(Person, "audience: public", "audience: internal");
        sample.Edit("cases/documents/neutrality-day-2025/document.yaml", "saddam-gulamov", "saddam-gulamow");

        foreach (var report in Reports)
        {
            var run = sample.Run(report);
            Assert.DoesNotContain("gulamov`", run.Out + run.Error, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("gulamow", run.Out + run.Error, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static void AssertSilent(SampleCopy sample, string? path)
    {
        foreach (var report in Reports)
        {
            var run = sample.Run(report);
            Assert.DoesNotContain(Marker, run.Out + run.Error, StringComparison.OrdinalIgnoreCase);
            if (report[0] == "check" && path is not null)
                Assert.Contains(path, run.Out, StringComparison.Ordinal);
        }
    }
}
