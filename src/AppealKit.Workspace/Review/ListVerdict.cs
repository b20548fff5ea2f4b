namespace AppealKit.Workspace.Review;

/// <summary>What a list of cases says of a person who is held no longer.</summary>
internal enum ListVerdict
{
    /// <summary>Another finding or the author's own condition covers it.</summary>
    Silent,

    /// <summary>It tells what became of the person.</summary>
    Told,

    /// <summary>It names the person and says nothing of it; another text of the document may.</summary>
    Open,

    /// <summary>It speaks of the person as held.</summary>
    Held,
}
