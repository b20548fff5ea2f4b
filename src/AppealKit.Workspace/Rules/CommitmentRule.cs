using AppealKit.Workspace.Instruments;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Rules;

/// <summary>What a recommendation rests on is an instrument and a point that the program knows, or a source of the workspace.</summary>
internal static class CommitmentRule
{
    public static void Check(RuleContext context)
    {
        foreach (var document in context.Model.Documents.Where(d => d.Origin is null))
        {
            foreach (var commitment in document.Recommendations.SelectMany(r => r.Items).SelectMany(i => i.Commitments))
                CheckOne(commitment, context);
        }

        foreach (var meeting in context.Model.Meetings)
        {
            foreach (var commitment in meeting.Recommendations.SelectMany(r => r.Items).SelectMany(i => i.Words.Commitments).Concat(meeting.Sessions.SelectMany(s => s.Commitments)))
                CheckOne(commitment, context);
        }
    }

    private static void CheckOne(Reference commitment, RuleContext context)
    {
        var parts = commitment.Id.Split('/', 2);
        if (parts.Length == 2 && PointForm.FaultOf(parts[1]) is { } fault)
        {
            context.Diagnostics.Add(WorkspaceDiagnostics.MalformedPoint(commitment, parts[1], parts[0], fault));
            return;
        }

        if (context.Model.FindSource(parts[0]) is not null)
            return;
        // Asked only here: most workspaces name no commitment.
        if (InstrumentCatalog.BuiltIn.Find(parts[0]) is not { } instrument)
            context.Diagnostics.Add(WorkspaceDiagnostics.UnknownInstrument(commitment, parts[0], InstrumentCatalog.BuiltIn.All.Select(i => i.Id)));
        else if (parts.Length == 2 && instrument.Points.Count > 0 && instrument.FindPoint(parts[1]) is null)
            context.Diagnostics.Add(WorkspaceDiagnostics.UnknownPoint(commitment, parts[1], instrument.Id, instrument.Points.Select(p => p.Name)));
    }
}
