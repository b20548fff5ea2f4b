using System.Globalization;
using System.Text;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using Xunit;
using static AppealKit.Tests.Leaks.LedgerWorkspace;

namespace AppealKit.Tests.Leaks;

/// <summary>Who is not on a printed list by name is found in the files of its document; what one ledger says does not hold for another.</summary>
public sealed class WithheldSignatoryTests
{
    [Theory]
    [InlineData(Invited)]
    [InlineData(Pending)]
    [InlineData(Conditional)]
    [InlineData(Declined)]
    [InlineData(Withdrawn)]
    [InlineData(Hidden)]
    [InlineData("history: []")]
    public void Who_has_not_approved_or_is_not_named_is_withheld_from_everybody(string history)
    {
        var model = Load(("a", $"  - {{name: {{en: Orlan Vanterpool}}, display: named, {history}}}\n"));

        foreach (var audience in Enum.GetValues<Audience>())
        {
            var searches = new WithheldSearches(model, model.ForAudience(audience));
            Assert.NotEmpty(searches.Of("a").In("Signed by Orlan Vanterpool and others."));
            Assert.NotEmpty(searches.Of("a").In("Ms Vanterpool signed."));
            Assert.NotEmpty(searches.Of("b").In("Signed by O. Vanterpool and others."));
        }
    }

    [Fact]
    public void Who_is_named_is_no_alarm_and_their_address_always_is()
    {
        var searches = Searches(("a", $"  - {{name: {{en: Orlan Vanterpool}}, display: named, email: orlan@example.org, {Approved}}}\n"));

        Assert.Empty(searches.Of("a").In("Signed by Orlan Vanterpool."));
        Assert.NotEmpty(searches.Of("a").In("Write to ORLAN@example.org."));
        Assert.NotEmpty(searches.General.In("mailto:orlan@example.org"));
    }

    // The initial and the family name are heard as the family name alone: F + Frolovsky.
    [Fact]
    public void A_family_name_that_begins_with_the_initial_is_searched_for_as_any_other()
    {
        var searches = Searches(("a", "  - {name: {en: Erika Frolovsky}, display: named, history: [{on: \"2026-01-02\", state: approved, by: Frida Frolovsky}]}\n"));

        Assert.Empty(searches.Of("a").In("Signed by Erika Frolovsky."));
        Assert.NotEmpty(searches.Of("a").In("Erika Frolovsky and Frida Frolovsky signed."));
        Assert.NotEmpty(searches.Of("a").In("fridafrolovsky"));
    }

    [Fact]
    public void Who_is_named_in_one_ledger_and_anonymous_in_another_is_withheld_from_the_files_of_the_other_only()
    {
        var searches = Searches(
            ("a", $"  - {{name: {{en: Orlan Vanterpool}}, display: named, {Approved}}}\n"),
            ("b", $"  - {{name: {{en: Orlan Vanterpool, ru: Орлан Вантерпул}}, display: anonymous, {Approved}}}\n"));

        Assert.Empty(searches.Of("a").In("Signed by Orlan Vanterpool, Орлан Вантерпул."));
        Assert.NotEmpty(searches.Of("b").In("Signed by Orlan Vanterpool."));
        Assert.NotEmpty(searches.Of("b").In("Подписал Орланом Вантерпулом."));
        Assert.Empty(searches.Of("c").In("Signed by Orlan Vanterpool."));
    }

    [Fact]
    public void Contacts_and_people_who_may_be_seen_are_no_alarm_and_hidden_contacts_are()
    {
        var searches = Searches(
            ("a", $"  - {{name: {{en: Orlan Vanterpool}}, {Approved}}}\n  - {{name: {{en: Bendik Zumbrowski}}, {Approved}}}\n"),
            ("b", $"  - {{name: {{en: Tessaly Okrimsay}}, {Approved}}}\n"));

        Assert.Empty(searches.Of("a").In("Ask Orlan Vanterpool. Bendik Zumbrowski is in prison."));
        Assert.NotEmpty(searches.Of("a").In("Ask Marwen Achterbek."));
        Assert.NotEmpty(searches.Of("a").In("Tessaly Okrimsay"));
    }

    [Theory]
    [InlineData("Zarina Kontaktova")]
    [InlineData("Zarina Kontaktova, director")]
    [InlineData("Зарина Контактова (секретарь)")]
    public void Who_speaks_for_a_signatory_is_withheld_from_everybody(string by)
    {
        var model = Load(("a", $"  - {{name: {{en: Orlan Vanterpool}}, display: named, history: [{{on: \"2026-01-02\", state: approved, by: \"{by}\"}}]}}\n"));

        foreach (var audience in Enum.GetValues<Audience>())
        {
            var searches = new WithheldSearches(model, model.ForAudience(audience));
            Assert.NotEmpty(searches.Of("a").In("Zarina Kontaktova of Reed Choir helped."));
            Assert.NotEmpty(searches.Of("b").In("Сказала Зарина Контактова."));
            Assert.Empty(searches.Of("a").In("Signed by Orlan Vanterpool, director."));
        }
    }

    [Theory]
    [InlineData("the board")]
    [InlineData("Board")]
    [InlineData("Orlan Vanterpool")]
    [InlineData("Bendik Zumbrowski")]
    public void Words_for_who_speaks_that_are_no_name_or_one_that_may_be_seen_are_no_alarm(string by)
    {
        var searches = Searches(("a", $"  - {{name: {{en: Orlan Vanterpool}}, display: named, history: [{{on: \"2026-01-02\", state: approved, by: {by}}}]}}\n"));

        Assert.Empty(searches.Of("a").In("Signed by Orlan Vanterpool for Bendik Zumbrowski; the Board agreed, and the board of others."));
    }

    [Fact]
    public void Among_hundreds_of_hidden_names_a_family_name_alone_is_no_alarm()
    {
        var entries = new StringBuilder();
        for (var i = 0; i < 300; i++)
            entries.Append(CultureInfo.InvariantCulture, $"  - {{name: {{en: Ann{(char)('a' + (i % 26))} Name{(char)('a' + (i / 26))}ley}}, {Approved}}}\n");
        var searches = Searches(("a", entries.ToString()), ("b", ""));

        Assert.Empty(searches.Of("a").In("The minister, Mr Namebley, spoke."));
        Assert.NotEmpty(searches.Of("a").In("Annc Namebley spoke."));
        Assert.NotEmpty(searches.Of("a").In("A. Namebley spoke."));
    }

    private static WithheldSearches Searches(params (string Document, string Entries)[] ledgers) => LedgerWorkspace.Searches(Load(ledgers));

    private static WorkspaceModel Load(params (string Document, string Entries)[] ledgers)
    {
        var contact = ledgers.Any(l => l.Entries.Contains("Okrimsay", StringComparison.Ordinal)) ? "Orlan Vanterpool" : "Press";
        var workspace = new LedgerWorkspace("en");
        foreach (var id in new[] { "a", "b", "c" })
            workspace.WithDocument(id, $"contacts:\n  - {{name: {contact}, email: press@example.org, audience: public}}\n  - {{name: Marwen Achterbek}}");
        foreach (var (document, entries) in ledgers)
            workspace.WithLedger(document, entries);
        return workspace.Load();
    }
}
