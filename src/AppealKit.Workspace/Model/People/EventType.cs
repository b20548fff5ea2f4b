namespace AppealKit.Workspace.Model.People;

/// <summary>What happened. In files the names are written in snake case: <c>call_for_release</c>.</summary>
public enum EventType
{
    /// <summary>Arrested or taken into custody.</summary>
    Detained,

    /// <summary>Accused of an offence.</summary>
    Charged,

    /// <summary>A hearing took place or is to take place.</summary>
    Hearing,

    /// <summary>Sentenced.</summary>
    Sentenced,

    /// <summary>Sentenced anew, instead of or in addition to a sentence.</summary>
    Resentenced,

    /// <summary>An appeal was decided.</summary>
    AppealDecided,

    /// <summary>Moved from one place of detention to another.</summary>
    Transferred,

    /// <summary>The term of a sentence ended; whether the person was released is another event.</summary>
    TermExpired,

    /// <summary>Released, by whatever act.</summary>
    Released,

    /// <summary>Pardoned: an act of grace for one person.</summary>
    Pardoned,

    /// <summary>Freed by an amnesty: an act for a group.</summary>
    Amnestied,

    /// <summary>The sentence was made milder; the person is not freed by it.</summary>
    Commuted,

    /// <summary>Removed from a country by an order of its authorities.</summary>
    Deported,

    /// <summary>Handed over on request of another state.</summary>
    Extradited,

    /// <summary>Brought back against their will without any lawful act.</summary>
    ForciblyReturned,

    /// <summary>Driven out of the own country.</summary>
    Expelled,

    /// <summary>Left the country.</summary>
    Fled,

    /// <summary>Put on a wanted list.</summary>
    Wanted,

    /// <summary>Disappeared.</summary>
    Disappeared,

    /// <summary>Found after a disappearance.</summary>
    Found,

    /// <summary>A fact about health.</summary>
    Health,

    /// <summary>Tortured or otherwise ill-treated.</summary>
    IllTreated,

    /// <summary>A complaint was filed.</summary>
    ComplaintFiled,

    /// <summary>An international body asked a state to hold still.</summary>
    InterimMeasure,

    /// <summary>A court or body ruled.</summary>
    Ruling,

    /// <summary>Died.</summary>
    Died,

    /// <summary>Somebody called for the release.</summary>
    CallForRelease,

    /// <summary>Somebody voiced concern.</summary>
    ConcernRaised,

    /// <summary>A state promised something.</summary>
    StatePromise,

    /// <summary>A public statement.</summary>
    Statement,

    /// <summary>Anything else that belongs into the timeline.</summary>
    Note,
}
