using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Binding;

/// <summary>The session of a meeting for which a document is meant.</summary>
internal static class MeetingBinding
{
    /// <summary>What templates see of a session.</summary>
    public static MemberTable<MeetingReference> Table { get; } = new(
        "meeting",
        ("id", (m, _) => TemplateValue.Of(m.Meeting.Id, m.Meeting.Span)),
        ("session", (m, _) => TemplateValue.Of(m.Session)),
        ("session_title", (m, c) => c.Plain(m.SessionTitle)),
        ("slot", (m, _) => m.Slot is { } slot ? TemplateValue.Of(slot.ToString()) : default),
        ("number", (m, _) => TemplateValue.Of(m.Number)));
}
