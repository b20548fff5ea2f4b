using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using Xunit;
using static AppealKit.Tests.Leaks.LedgerWorkspace;

namespace AppealKit.Tests.Leaks;

/// <summary>An organisation that a ledger does not name is found in the files of its document, unless it is there as something else.</summary>
public sealed class WithheldOrganisationTests
{
    private const string Hush = "organisation: hush";

    [Theory]
    [InlineData("display: anonymous, " + Approved)]
    [InlineData("display: counted_only, " + Approved)]
    [InlineData(Invited)]
    [InlineData(Conditional)]
    [InlineData(Declined)]
    [InlineData(Withdrawn)]
    [InlineData(Hidden)]
    public void Who_is_not_on_the_list_by_name_is_withheld_from_everybody_in_every_language(string entry)
    {
        var model = Load("", "", ("a", $"{Hush}, {entry}"));

        foreach (var audience in Enum.GetValues<Audience>())
        {
            var search = new WithheldSearches(model, model.ForAudience(audience)).Of("a");
            Assert.NotEmpty(search.In("The Quiet Harbour Initiative helped."));
            Assert.NotEmpty(search.In("Помогла «Тихая гавань»."));
            Assert.NotEmpty(search.In("«Тихой гавани» помогли."));
            Assert.NotEmpty(search.In("Ask QHI for it."));
            Assert.NotEmpty(search.In("http://www.hush.example.org/about"));
            Assert.NotEmpty(search.In("the former Harbour Watch Circle"));
            Assert.Empty(search.In("The Reed Choir sang in a quiet harbour."));
        }
    }

    [Fact]
    public void Who_is_named_is_no_alarm() =>
        Assert.Empty(Searches(Load("", "", ("a", $"{Hush}, {Approved}"))).Of("a").In("Quiet Harbour Initiative (QHI), Turkmenistan"));

    [Fact]
    public void Who_has_not_approved_is_withheld_from_the_document_and_from_what_announces_it_only()
    {
        var searches = Searches(Load("", "", ("a", $"{Hush}, {Invited}")));

        Assert.NotEmpty(searches.Of("a").In("Quiet Harbour Initiative"));
        Assert.NotEmpty(searches.Of("a-sheet").In("Quiet Harbour Initiative"));
        Assert.Empty(searches.Of("b").In("Quiet Harbour Initiative"));
        Assert.Empty(searches.General.In("Quiet Harbour Initiative"));
    }

    [Fact]
    public void Who_asks_not_to_be_named_is_withheld_from_all_files()
    {
        var searches = Searches(Load("", "", ("a", $"{Hush}, display: anonymous, {Approved}")));

        Assert.NotEmpty(searches.Of("b").In("Quiet Harbour Initiative"));
        Assert.NotEmpty(searches.General.In("Quiet Harbour Initiative"));
    }

    [Theory]
    [InlineData("issuers: [hush]", "", "")]
    [InlineData("contacts: [{name: Press, organisation: hush, email: a@example.org, audience: public}]", "", "")]
    [InlineData("", "by: hush", "")]
    [InlineData("", "", "author: [{literal: Quiet Harbour Initiative}]")]
    [InlineData("", "", "publisher: Quiet Harbour Initiative")]
    public void Who_asks_not_to_be_named_and_is_seen_elsewhere_is_withheld_from_the_document_only(string document, string happened, string source)
    {
        var model = Load(document, happened, ("a", $"{Hush}, display: anonymous, {Approved}"), source);

        Assert.NotEmpty(Searches(model).Of("a").In("Quiet Harbour Initiative helped."));
        Assert.NotEmpty(Searches(model).Of("a-sheet").In("Quiet Harbour Initiative helped."));
        Assert.Empty(Searches(model).Of("b").In("Quiet Harbour Initiative helped."));
    }

    [Fact]
    public void Who_is_named_in_one_ledger_and_not_in_another_is_withheld_from_the_files_of_the_other_only()
    {
        var searches = Searches(Load("", "", ("a", $"{Hush}, display: anonymous, {Approved}"), other: ("b", $"{Hush}, {Approved}")));

        Assert.NotEmpty(searches.Of("a").In("Quiet Harbour Initiative"));
        Assert.Empty(searches.Of("b").In("Quiet Harbour Initiative"));
        Assert.Empty(searches.Of("c").In("Quiet Harbour Initiative"));
    }

    [Theory]
    [InlineData("by: hush", "")]
    [InlineData("", "author: [{literal: Quiet Harbour Initiative}]")]
    [InlineData("", "publisher: Quiet Harbour Initiative")]
    public void Who_has_only_not_approved_may_be_cited_and_told_of(string happened, string source)
    {
        var searches = Searches(Load("", happened, ("a", $"{Hush}, {Invited}"), source));

        Assert.Empty(searches.Of("a").In("Quiet Harbour Initiative, Boats, 2024."));
    }

    [Fact]
    public void What_only_ourselves_may_read_makes_nobody_known()
    {
        var searches = Searches(Load("", "by: hush, audience: internal", ("a", $"{Hush}, {Invited}")));

        Assert.NotEmpty(searches.Of("a").In("Quiet Harbour Initiative"));
    }

    [Fact]
    public void Who_issues_a_document_stands_in_its_head()
    {
        var model = Load("", "", ("b", $"{Hush}, as: issuer, {Invited}"), issuersOfB: "issuers: [hush]");

        Assert.Empty(Searches(model).Of("b").In("Quiet Harbour Initiative"));
    }

    private static WorkspaceModel Load(
        string document, string happened, (string Document, string Entry) ledger, string source = "", (string Document, string Entry)? other = null, string issuersOfB = "")
    {
        var workspace = new LedgerWorkspace("en, ru", $"events:\n  - {{type: statement, date: \"2024\"{(happened.Length > 0 ? ", " + happened : "")}}}\n")
            .With("cases/organisations.yaml", """
                - {id: hush, name: {en: Quiet Harbour Initiative, ru: "«Тихая гавань»"}, short: {en: QHI}, former_names: [{en: Harbour Watch Circle}], country: TM, url: "https://hush.example.org/"}
                - {id: reed, name: {en: Reed Choir}}
                """)
            .With("cases/sources.yaml", $"references:\n- id: boats\n  type: report\n  title: Boats\n{(source.Length > 0 ? $"  {source}\n" : "")}");
        foreach (var (id, more) in new[] { ("a", ""), ("a-sheet", "announces: a"), ("b", issuersOfB), ("c", document) })
            workspace.WithDocument(id, more);
        foreach (var (id, entry) in new[] { ledger, other ?? ledger })
            workspace.WithLedger(id, $"  - {{{entry}}}\n");
        return workspace.Load();
    }
}
