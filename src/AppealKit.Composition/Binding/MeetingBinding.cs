using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Workspace.Instruments;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Binding;

/// <summary>The session of a meeting for which a document is meant.</summary>
internal static class MeetingBinding
{
    /// <summary>What templates see of a session.</summary>
    public static MemberTable<MeetingReference> Table { get; } = new(
        "meeting",
        ("id", (m, _) => TemplateValue.Of(m.Meeting.Id, m.Meeting.Span)),
        ("session", (m, c) => HasNumber(m, c) ? TemplateValue.Of(m.Session) : default),
        ("session_title", (m, c) => c.Plain(m.SessionTitle)),
        ("slot", (m, _) => m.Slot is { } slot ? TemplateValue.Of(slot.ToString()) : default),
        ("number", (m, _) => TemplateValue.Of(m.Number)),
        ("title", (m, c) => c.Plain(c.Model.FindMeeting(m.Meeting.Id)?.Title)),
        ("sessions", (m, c) => c.List(c.Model.FindMeeting(m.Meeting.Id)?.Sessions ?? [], (s, x) => SessionBinding.Of(m.Meeting.Id).Bind(s, x))),
        ("commitments", (m, c) => c.List(CommitmentsOf(m, c), CommitmentBinding.Table.Bind)));

    // The id of a session without a number, `opening`, is nothing to print.
    private static bool HasNumber(MeetingReference reference, BindingContext context) =>
        reference.Session is not { } session || context.Model.FindMeeting(reference.Meeting.Id)?.FindSession(session) is not { Number: null };

    // Those named by hand, then what is known of the topics for the countries of the meeting.
    private static List<Reference> CommitmentsOf(MeetingReference reference, BindingContext context)
    {
        var commitments = new List<Reference>();
        if (reference.Session is not { } written || context.Model.FindMeeting(reference.Meeting.Id) is not { } meeting || meeting.FindSession(written) is not { } session)
            return commitments;
        commitments.AddRange(session.Commitments);
        List<string> topics = [.. session.Topics.Select(t => t.Value)];
        IEnumerable<CountryCode?> countries = meeting.Countries.Count == 0 ? [null] : meeting.Countries.Select(country => (CountryCode?)country);
        foreach (var id in countries.SelectMany(country => InstrumentCatalog.BuiltIn.Concerning(topics, country)))
        {
            if (!commitments.Exists(known => known.Id == id))
                commitments.Add(new Reference(id, session.Id.Span));
        }

        return commitments;
    }
}
