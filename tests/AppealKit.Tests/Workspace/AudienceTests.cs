using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class AudienceTests
{
    private static readonly WorkspaceModel Full = Load();

    [Fact]
    public void People_follow_the_default_and_their_parts_follow_them()
    {
        Assert.Equal(["open", "partner"], Full.ForAudience(Audience.Partners).People.Select(p => p.Id));
        var open = Assert.Single(Full.ForAudience(Audience.Public).People);
        Assert.Equal("open", open.Id);
        Assert.Equal(["shown"], open.Aliases.Select(a => a.Text));
        Assert.Equal("2020", Assert.Single(open.Events).Date!.Text);
        Assert.Equal("A public text about him.", Assert.Single(open.Texts).Text.Entries[0].Text);
        Assert.Empty(open.Events[0].Sources);
        Assert.Equal(4, Full.FindPerson("open")!.Texts.Count + Full.FindPerson("open")!.Events.Count);
    }

    [Fact]
    public void Nothing_mentions_what_is_hidden()
    {
        var view = Full.ForAudience(Audience.Public);
        var document = Assert.Single(view.Documents);
        Assert.Equal(["ngo"], document.Issuers.OfType<OrganisationIssuer>().Select(i => i.Organisation.Id));
        Assert.Equal(["ngo"], Assert.Single(document.Issuers.OfType<JointIssuer>()).Organisations.Select(o => o.Id));
        Assert.Equal(["open", "open"], document.Cases[0].People.SelectMany(m => m.People).Select(p => p.Id));
        Assert.Null(document.Cases[0].People[1].Text);
        Assert.Equal(["press@example.org"], document.Contacts.Select(c => c.Email));
        Assert.Equal(["known"], view.Sources.Select(s => s.Id));
        Assert.Null(view.FindOrganisation("quiet"));
        Assert.Same(Full, Full.ForAudience(Audience.Internal));
    }

    [Fact]
    public void What_is_withheld_is_listed_in_every_form_and_what_is_seen_is_not()
    {
        var texts = Full.WithheldFrom(Full.ForAudience(Audience.Public)).Select(w => w.Text).ToList();
        foreach (var expected in new[]
        {
            "Secret Person", "Тайное Лицо", "Тайного Лица", "Lico Tajnoe", "hidden alias", "desk@example.org", "+43 1 234567", "Quiet Group", "Interview with the family",
            "He told the family that he had been", "by the guards of the colony",
        })
            Assert.Contains(expected, texts);
        Assert.DoesNotContain("Open Person", texts);
        Assert.DoesNotContain("Same Name", texts);
        Assert.DoesNotContain("press@example.org", texts);
        Assert.Empty(Full.WithheldFrom(Full.ForAudience(Audience.Internal)));
    }

    [Fact]
    public void A_document_says_what_it_loses_but_not_whom()
    {
        var findings = FindingText.Of(Full.AudienceFindings(Full.Documents[0], Full.ForAudience(Audience.Public)));
        Assert.Equal(
            """
            warning AK2501 cases/documents/appeal/document.yaml 2 entries of the group `one` (line 8) may not be seen by the audience `public` and are left out
              hint: If that is not meant, write `audience: public` (or `partners`) where the person, organisation or contact is described.
            warning AK2501 cases/documents/appeal/document.yaml 2 entries of `issuers` (line 5) may not be seen by the audience `public` and are left out
              hint: If that is not meant, write `audience: public` (or `partners`) where the person, organisation or contact is described.
            warning AK2501 cases/documents/appeal/document.yaml 1 entry of `contacts` (line 12) may not be seen by the audience `public` and is left out
              hint: If that is not meant, write `audience: public` (or `partners`) where the person, organisation or contact is described.

            """,
            findings,
            ignoreLineEndingDifferences: true);
        Assert.DoesNotContain("secret", findings, StringComparison.OrdinalIgnoreCase);
    }

    private static WorkspaceModel Load()
    {
        var files = new MemoryFiles()
            .With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With("cases/organisations.yaml", "- {id: ngo, name: {en: Ngo}}\n- {id: quiet, name: {en: Quiet Group}, audience: internal}\n")
            .With("cases/sources.yaml", "- {id: known, type: report, title: x}\n- {id: family, type: interview, title: Interview with the family, custom: {confidential: true, audience: public}}\n")
            .With("cases/people/open.yaml", """
                id: open
                name: {en: Open Person}
                audience: public
                aliases: [shown, {text: hidden alias, show: false}]
                events:
                  - {type: detained, date: "2020", sources: [family], by: quiet}
                  - {type: ill_treated, date: "2021", audience: internal, note: {en: "He told the family that he had been **beaten** by the guards of the colony [@family]."}}
                texts:
                  - {length: paragraph, en: A public text about him.}
                  - {length: line, audience: partners, en: A line for partner organisations only.}
                """)
            .With("cases/people/partner.yaml", "id: partner\nname: {en: Same Name}\naudience: partners\n")
            .With("cases/people/secret.yaml", "id: secret\nname: {en: Secret Person, ru: {nominative: Тайное Лицо, genitive: Тайного Лица}}\nspellings: [Lico Tajnoe]\n")
            .With("cases/people/twin.yaml", "id: twin\nname: {en: Open Person}\n")
            .With("cases/documents/appeal/document.yaml", """
                id: appeal
                kind: appeal
                date: "2025-12-05"
                title: A
                issuers: [ngo, quiet, {together: [quiet, ngo]}]
                cases:
                  - {id: one, people: [open,
                      {together: [open, secret], text: Both of them.}, secret]}
                # names of the group
                contacts:
                  - {name: Press, email: press@example.org, audience: public}
                  - {name: Desk, email: desk@example.org, phone: "+43 1 234567"}
                """)
            .With("cases/figures.yaml", "- {id: n, value: 1, source: family}\n");
        var model = new WorkspaceLoader(files).Load().Value!;
        return model with { People = [.. model.People.Select(p => p.Id == "partner" ? p with { Name = model.FindPerson("open")!.Name } : p)] };
    }
}
