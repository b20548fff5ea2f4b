using AppealKit.Composition.Meetings;
using AppealKit.Templating.Model;
using AppealKit.Values.Edtf;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Composition.Binding;

/// <summary>The document as its templates see it; printed it is the title.</summary>
internal static class DocumentBinding
{
    private static readonly MemberTable<Recommendation> RecommendationTable = new(
        "recommendation",
        ("text", (r, c) => c.Markdown(r.Text)),
        ("commitments", (r, c) => c.List(r.Commitments, CommitmentBinding.Table.Bind)),
        ("sessions", (r, c) => c.List(SessionsOf(r, c), (s, x) => s.Number is { } number ? TemplateValue.Of(number) : x.Plain(s.Title))),
        ("for_all_sessions", (r, c) => TemplateValue.Of(InMeeting(r, c) is { Topics.Count: 0, Sessions.Count: 0 })));

    private static readonly MemberTable<RecommendationGroup> RecommendationsTable = new(
        "group of recommendations",
        ("to", (r, c) => r.To is { } to && c.Document.Addressees.FirstOrDefault(a => a.Id == to.Id) is { } addressee
            ? AddresseeBinding.Table.Bind(addressee, c) : default),
        ("lead", (r, c) => c.Markdown(r.Lead)),
        ("items", (r, c) => c.List(r.Items, RecommendationTable.Bind)));

    private static readonly MemberTable<Epigraph> EpigraphTable = new(
        "epigraph",
        ("text", (e, c) => c.Markdown(e.Text)),
        ("name", (e, c) => c.Plain(e.Name)),
        ("role", (e, c) => c.Plain(e.Role)),
        ("place", (e, c) => c.Plain(e.Place)));

    private static readonly MemberTable<Contact> ContactTable = new(
        "contact",
        ("name", (x, c) => c.Plain(x.Name)),
        ("role", (x, c) => c.Plain(x.Role)),
        ("organisation", (x, c) => x.Organisation is { } id && c.Model.FindOrganisation(id.Id) is { } organisation
            ? OrganisationBinding.Table.Bind(organisation, c) : default),
        ("email", (x, _) => TemplateValue.Of(x.Email, x.Span)),
        ("phone", (x, _) => TemplateValue.Of(x.Phone, x.Span)));

    private static readonly MemberTable<SignOn> SignOnTable = new(
        "sign-on",
        ("deadline", (s, c) => c.Date(s.Deadline)),
        ("url", (s, _) => TemplateValue.Of(s.Url)),
        ("email", (s, _) => TemplateValue.Of(s.Email)),
        ("lines", (s, _) => s.Lines is { } lines ? TemplateValue.Of(lines) : default));

    /// <summary>What templates see of the document.</summary>
    public static MemberTable<DocumentDefinition> Table { get; } = new(
        "document",
        ("id", (d, _) => TemplateValue.Of(d.Id, d.IdSpan)),
        ("kind", (d, _) => TemplateValue.Of(d.Kind.Id, d.Kind.Span)),
        ("status", (d, _) => TemplateValue.Of(ModelWords.Of(d.Status))),
        ("date", (d, c) => c.Date(d.Date, d.DateSpan)),
        ("languages", (d, c) => c.List(d.Languages, (l, _) => TemplateValue.Of(l.Value))),
        ("title", Title),
        ("subtitle", (d, c) => c.Plain(d.Subtitle)),
        ("occasion", OccasionBinding.Bind),
        ("issuers", IssuerBinding.BindAll),
        ("signatories", SignatoryBinding.Bind),
        ("issued_by_signatories", (d, _) => TemplateValue.Of(d.IsIssuedBySignatories)),
        ("addressees", (d, c) => c.List(d.Addressees, AddresseeBinding.Table.Bind)),
        ("groups", (d, c) => c.List(d.Cases, CaseGroupBinding.Table.Bind)),
        ("people", CaseGroupBinding.PeopleOf),
        ("recommendations", (d, c) => c.List(d.Recommendations, RecommendationsTable.Bind)),
        ("epigraph", (d, c) => d.Epigraph is { } epigraph ? EpigraphTable.Bind(epigraph, c) : default),
        ("petition", (d, c) => d.Petition is { } petition ? PetitionBinding.Table.Bind(petition, c) : default),
        ("sign_on", (d, c) => d.SignOn is { } signOn ? SignOnTable.Bind(signOn, c) : default),
        ("deadline", (d, c) => d.SignOn?.Deadline is { } day ? c.Date(day) : c.Model.FindLedger(d.Id)?.Deadline is { } last ? c.Date(EdtfDate.Of(last)) : default),
        ("announces", (d, c) => d.Announces is { } id && c.Model.FindDocument(id.Id) is { } other ? Bind(other, c with { Document = other }) : default),
        ("meeting", (d, c) => d.Meeting is { } meeting ? MeetingBinding.Table.Bind(meeting, c) : default),
        ("hearing", (d, c) => d.Hearing is { } hearing ? HearingBinding.Table.Bind(hearing, c) : default),
        ("release", (d, c) => d.Release is { } release ? ReleaseBinding.Table.Bind(release, c) : default),
        ("url", (d, _) => TemplateValue.Of(d.Url)),
        ("annexes", (d, c) => c.List(d.Annexes, (a, _) => TemplateValue.Of(a.Id, a.Span))),
        ("contacts", (d, c) => c.List(d.Contacts, ContactTable.Bind)),
        ("closing", (d, c) => c.Markdown(d.Closing)))
    {
        Printed = Title,
    };

    /// <summary>The title in the language of the text; null if there is none in any.</summary>
    public static TemplateValue Title(DocumentDefinition document, BindingContext context) =>
        context.Plain(document.Title) is { IsNull: false } title && document.Origin is not null && document.Title.Find(context.Language) is not null
            ? TemplateValue.Of(SessionTitle.Of(document, title.AsString, context.Pack), title.Origin)
            : context.Plain(document.Title);

    // The same words, by their place: what is asked at a meeting stands there once.
    private static MeetingRecommendation? InMeeting(Recommendation recommendation, BindingContext context) =>
        context.Document.Meeting is { } reference && context.Model.FindMeeting(reference.Meeting.Id) is { } meeting
            ? meeting.Recommendations.SelectMany(g => g.Items).FirstOrDefault(i => ReferenceEquals(i.Words.Text, recommendation.Text))
            : null;

    private static List<MeetingSession> SessionsOf(Recommendation recommendation, BindingContext context) =>
        InMeeting(recommendation, context) is { } item ? [.. context.Model.FindMeeting(context.Document.Meeting!.Meeting.Id)!.Sessions.Where(s => s.Wanted.Count > 0 && item.Concerns(s))] : [];

    // The table of a document speaks of other documents, and cannot name itself while it is made.
    private static TemplateValue Bind(DocumentDefinition document, BindingContext context) => Table.Bind(document, context);
}
