namespace AppealKit.Workspace.Model.People;

/// <summary>Draws the status of a person from the events.</summary>
internal static class StatusTimeline
{
    private static readonly PersonStatus Start = new(Custody.Unknown, ReturnKind.No, Whereabouts.Known, IsAlive: true);

    public static PersonStatus StatusOn(IReadOnlyList<CaseEvent> events, DateOnly day)
    {
        var status = Start;
        foreach (var item in UpTo(events, day))
            status = Apply(status, item);
        return status;
    }

    /// <summary>The events that hold on a day, in time order.</summary>
    public static IEnumerable<CaseEvent> UpTo(IReadOnlyList<CaseEvent> events, DateOnly day)
    {
        var keyed = new List<(DateOnly First, int Index)>(events.Count);
        var last = DateOnly.MinValue;
        for (var i = 0; i < events.Count; i++)
        {
            last = FirstDay(events[i], last);
            keyed.Add((last, i));
        }

        keyed.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Index - b.Index);
        foreach (var (first, index) in keyed)
        {
            // An event holds from the first day on which it can have happened: it stands in the file because it happened.
            if (first <= day)
                yield return events[index];
        }
    }

    // Files are in time order: "released in 2027" below "detained on 15 March 2027" came after it, and what has no date follows what stands before it.
    private static DateOnly FirstDay(CaseEvent item, DateOnly before)
    {
        if ((item.Date?.Earliest ?? item.Date?.Latest) is not { } first)
            return before;
        return first < before && item.Date?.Latest is { } last && last >= before ? before : first;
    }

    private static PersonStatus Apply(PersonStatus status, CaseEvent item) => item.Type switch
    {
        EventType.Detained => status with { Custody = Custody.Detained, CustodyEvent = item, Whereabouts = Whereabouts.Known },
        EventType.Sentenced or EventType.Resentenced => AfterSentence(status, item),
        EventType.TermExpired when status.Custody is Custody.Imprisoned or Custody.Restricted =>
            status with { Custody = Custody.Unknown, CustodyEvent = item },
        EventType.Released or EventType.Pardoned or EventType.Amnestied =>
            status with { Custody = Custody.Free, CustodyEvent = item, Whereabouts = Whereabouts.Known },
        EventType.Deported => Returned(status, item, ReturnKind.Deported, Custody.Unknown),
        EventType.Extradited => Returned(status, item, ReturnKind.Extradited, Custody.Detained),
        EventType.ForciblyReturned => Returned(status, item, ReturnKind.ForciblyReturned, Custody.Unknown),
        EventType.Expelled or EventType.Fled => status with { Custody = Custody.Free, CustodyEvent = item },
        EventType.Wanted when status.Custody == Custody.Unknown => status with { Custody = Custody.Free, CustodyEvent = item },
        EventType.Disappeared => status with { Custody = Custody.Unknown, CustodyEvent = item, Whereabouts = Whereabouts.Disappeared },
        EventType.Found => status with { Whereabouts = Whereabouts.Known },
        EventType.Died => status with { IsAlive = false, Custody = Custody.Unknown, CustodyEvent = item, Whereabouts = Whereabouts.Known },
        _ => status,
    };

    private static PersonStatus AfterSentence(PersonStatus status, CaseEvent item)
    {
        // A suspended sentence on top of one that is being served frees nobody.
        if (item.IsSuspended && item.IsAdditional && status.Custody == Custody.Imprisoned)
            return status;
        return status with
        {
            Custody = item.IsSuspended ? Custody.Restricted : Custody.Imprisoned,
            CustodyEvent = item,
            Whereabouts = status.Whereabouts == Whereabouts.Unknown ? Whereabouts.Known : status.Whereabouts,
        };
    }

    private static PersonStatus Returned(PersonStatus status, CaseEvent item, ReturnKind kind, Custody custody) => status with
    {
        Returned = kind,
        ReturnEvent = item,
        Custody = custody,
        CustodyEvent = item,
        // Being brought back says nothing of what came after; a disappearance goes on until the person is found.
        Whereabouts = status.Whereabouts == Whereabouts.Known && custody == Custody.Unknown ? Whereabouts.Unknown : status.Whereabouts,
    };
}
