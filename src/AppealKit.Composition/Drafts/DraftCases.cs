using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Drafts;

/// <summary>Whose case a new document is about: those whose status on its day fits its kind.</summary>
internal static class DraftCases
{
    // News is what happened lately.
    private const int DaysOfNews = 60;

    /// <summary>The groups of a document, without empty ones. A person is in one group only.</summary>
    public static List<DraftGroup> Of(WorkspaceModel model, DraftRequest request)
    {
        var left = model.People.Where(p => request.Occasion?.Country is not { } country || p.Country == country).ToList();
        var groups = new List<DraftGroup>();
        if (request.Kind == "release_news")
            Take(groups, left, "freed", "draft.freed", p => IsFreed(p, request.Date));
        Take(groups, left, "imprisoned", "custody.imprisoned", p => p.StatusOn(request.Date) is { IsAlive: true, Custody: Custody.Imprisoned });
        Take(groups, left, "detained", "custody.detained", p => p.StatusOn(request.Date) is { IsAlive: true, Custody: Custody.Detained });
        if (request.Kind == "release_news")
            return groups;
        // Deportation, extradition and forced return are different acts: the heading must be true of all.
        Take(groups, left, "returned", "draft.returned", p => p.StatusOn(request.Date) is { IsAlive: true, Returned: not ReturnKind.No });
        Take(groups, left, "disappeared", "events.disappeared", p => p.StatusOn(request.Date) is { IsAlive: true, Whereabouts: Whereabouts.Disappeared });
        return groups;
    }

    private static bool IsFreed(Person person, DateOnly day) =>
        person.StatusOn(day) is
        {
            IsAlive: true, Custody: Custody.Free,
            CustodyEvent: { Type: EventType.Released or EventType.Pardoned or EventType.Amnestied or EventType.TermExpired, Date.Latest: { } freed },
        }
        && freed >= day.AddDays(-DaysOfNews);

    private static void Take(List<DraftGroup> groups, List<Person> left, string id, string heading, Func<Person, bool> fits)
    {
        var people = left.Where(fits).ToList();
        if (people.Count == 0)
            return;
        left.RemoveAll(p => people.Contains(p));
        groups.Add(new DraftGroup(id, heading, people));
    }
}
