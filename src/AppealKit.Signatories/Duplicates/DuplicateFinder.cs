using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories.Duplicates;

/// <summary>Finds entries of a ledger that can be one signatory: in other alphabets and spellings, shortened, with titles, in another order.</summary>
public sealed class DuplicateFinder
{
    private const double Threshold = 0.5;

    private readonly WorkspaceModel _model;

    /// <summary>Makes a finder.</summary>
    /// <param name="model">The whole workspace, for what it knows of organisations.</param>
    public DuplicateFinder(WorkspaceModel model) => _model = model;

    /// <summary>What nobody has decided yet, the surest first. People are compared with people, organisations with organisations.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="day">The day whose state is taken.</param>
    public IReadOnlyList<DuplicateProposal> Find(Ledger ledger, DateOnly day)
    {
        var reader = new EntrantReader(_model);
        var entrants = ledger.StandingsOn(day).Select(reader.Read).ToArray();
        var decided = new DecidedPairs(ledger);
        var pairs = CandidatePairs.Of(entrants);
        var found = new DuplicateProposal?[pairs.Count];
        // Each comparison stands for itself, so that two cores take half the time and the result is the same.
        Parallel.For(0, pairs.Count, i => found[i] = Propose(entrants[pairs[i].First], entrants[pairs[i].Second], decided));
        var proposals = new List<(DuplicateProposal Proposal, int First, int Second)>();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } proposal)
                proposals.Add((proposal, pairs[i].First, pairs[i].Second));
        }

        proposals.Sort((a, b) =>
            b.Proposal.Score.CompareTo(a.Proposal.Score) is var score and not 0 ? score : a.First != b.First ? a.First - b.First : a.Second - b.Second);
        return [.. proposals.Select(p => p.Proposal)];
    }

    /// <summary>What nobody has decided yet of some entries: each is compared with every other one.</summary>
    /// <param name="signatories">The entries.</param>
    /// <param name="ledger">Their ledger.</param>
    /// <param name="day">The day whose state is taken.</param>
    public IReadOnlyList<DuplicateProposal> FindLike(IReadOnlyList<Signatory> signatories, Ledger ledger, DateOnly day)
    {
        var reader = new EntrantReader(_model);
        var entrants = ledger.StandingsOn(day).Select(reader.Read).ToArray();
        var decided = new DecidedPairs(ledger);
        var proposals = new List<DuplicateProposal>();
        foreach (var one in entrants.Where(e => e.Standing.Entries.Any(signatories.Contains)))
        {
            foreach (var other in entrants)
            {
                if (!ReferenceEquals(one, other) && Propose(one, other, decided) is { } proposal)
                    proposals.Add(proposal);
            }
        }

        return proposals;
    }

    private static DuplicateProposal? Propose(Entrant a, Entrant b, DecidedPairs decided)
    {
        if (a.IsOrganisation != b.IsOrganisation)
            return null;
        var weighing = EntrantComparison.Compare(a, b);
        return weighing.Score >= Threshold && !decided.AreKeptApart(a.Standing, b.Standing)
            ? new DuplicateProposal(a.Standing, b.Standing, weighing.Score, weighing.Reasons)
            : null;
    }
}
