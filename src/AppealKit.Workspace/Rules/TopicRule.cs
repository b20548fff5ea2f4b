using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Instruments;
using AppealKit.Workspace.Meetings;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;

namespace AppealKit.Workspace.Rules;

/// <summary>The topics of sessions are those of cases or commitments, or usual in the field: one that is written wrong would choose nobody.</summary>
internal static class TopicRule
{
    public static void Check(RuleContext context)
    {
        if (context.Model.Meetings.Count == 0 || context.Damaged.Contains(ReferenceKind.Person))
            return;
        var own = OwnTopics(context.Model);
        foreach (var meeting in context.Model.Meetings)
        {
            foreach (var topic in TopicsOf(meeting))
            {
                // The commitments are read only if nothing nearer knows the topic.
                if (topic.Span is { } span && !own.Contains(topic.Value) && !meeting.Topics.Contains(topic.Value) && !OfCommitments().Contains(topic.Value, StringComparer.Ordinal))
                    context.Diagnostics.Add(WorkspaceDiagnostics.UnknownTopic(span, topic.Value, own.Concat(meeting.Topics).Concat(OfCommitments())));
            }
        }
    }

    private static IEnumerable<Located<string>> TopicsOf(Meeting meeting) =>
        meeting.Sessions.SelectMany(s => s.Topics).Concat(meeting.Recommendations.SelectMany(g => g.Items).SelectMany(i => i.Topics));

    private static HashSet<string> OwnTopics(WorkspaceModel model)
    {
        var known = new HashSet<string>(VenueCatalog.BuiltIn.Topics, StringComparer.Ordinal);
        known.UnionWith(model.People.SelectMany(p => p.Topics));
        known.UnionWith(model.Situations.SelectMany(s => s.Topics));
        return known;
    }

    private static IEnumerable<string> OfCommitments() =>
        InstrumentCatalog.BuiltIn.All.SelectMany(i => i.Points).SelectMany(p => p.About).Select(about => about.Replace(' ', '-'));
}
