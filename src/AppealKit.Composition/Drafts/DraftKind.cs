namespace AppealKit.Composition.Drafts;

/// <summary>What a new document of a kind begins with.</summary>
internal sealed record DraftKind
{
    private static readonly DraftKind Other = new();

    private static readonly Dictionary<string, DraftKind> ByName = new(StringComparer.Ordinal)
    {
        ["appeal"] = new() { Layout = "paragraph" },
        ["statement"] = new() { Layout = "line", Part = "what-happened" },
        ["press_statement"] = new() { Layout = "none", IsOfOne = true, Part = "background" },
        ["day_statement"] = new() { Layout = "line", Part = "picture" },
        ["letter"] = new() { Layout = "line", Part = "concerns", HasAddressee = true },
        ["petition"] = new() { Layout = "paragraph", Part = "what-happened", HasAddressee = true, Lines = ["petition: {state: open}"] },
        ["briefing"] = new() { Layout = "line", HasMeeting = true, Lines = ["annexes: [case_table]"] },
        ["announcement"] = new() { HasCases = false, Part = "why-now", Announces = true },
        ["oral_statement"] = new() { Layout = "names", HasMeeting = true, Part = "message" },
        ["recommendations"] = new() { HasCases = false, HasMeeting = true, Lines = ["# write: addressees and recommendations: what is asked of whom, each with the commitments it rests on"] },
        ["release_news"] = new() { Layout = "paragraph", Lines = ["# write: release: {act: pardon, made_public: false}   (or amnesty, commutation, end_of_term, court_decision)"] },
        ["hearing_notice"] = new() { HasCases = false, HasHearing = true },
        ["case_sheet"] = new() { Layout = "none", IsOfOne = true },
        ["sign_on_sheet"] = new() { HasCases = false, Announces = true, Lines = ["sign_on: {lines: 10}   # write: deadline, url of the form, email"] },
    };

    /// <summary>True if people are listed.</summary>
    public bool HasCases { get; private init; } = true;

    /// <summary>True if it is about one person.</summary>
    public bool IsOfOne { get; private init; }

    /// <summary>The form of the list.</summary>
    public string Layout { get; private init; } = "line";

    /// <summary>The part of the author's own that the body begins with; null if the template says everything.</summary>
    public string? Part { get; private init; }

    /// <summary>True if it goes to somebody by name.</summary>
    public bool HasAddressee { get; private init; }

    /// <summary>True if it is written for a meeting.</summary>
    public bool HasMeeting { get; private init; }

    /// <summary>True if it announces a hearing.</summary>
    public bool HasHearing { get; private init; }

    /// <summary>True if it speaks of another document.</summary>
    public bool Announces { get; private init; }

    /// <summary>Lines of YAML that it needs besides.</summary>
    public IReadOnlyList<string> Lines { get; private init; } = [];

    /// <summary>What a kind begins with; a kind of the workspace's own begins with a list of people.</summary>
    public static DraftKind Of(string kind) => ByName.GetValueOrDefault(kind) ?? Other;
}
