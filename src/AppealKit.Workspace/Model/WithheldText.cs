using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model;

/// <summary>A text that an audience may not see, to be searched for in finished files. Never print <paramref name="Text"/>.</summary>
/// <param name="Text">The text as it could stand in a file; at least three letters or digits long.</param>
/// <param name="What">What it is, without saying it: <c>name of a person</c>, <c>e-mail of a contact</c>.</param>
/// <param name="Span">Where it is written.</param>
public sealed record WithheldText(string Text, string What, SourceSpan Span)
{
    /// <summary>How to search for it.</summary>
    public WithheldKind Kind { get; init; }

    /// <summary>The given name of a person, if it is told apart.</summary>
    public string? Given { get; init; }

    /// <summary>The family name of a person, if it is told apart.</summary>
    public string? Family { get; init; }

    /// <summary>BCP 47 tag of the language of a name, if it is known: it decides where the family name stands.</summary>
    public string? Language { get; init; }
}
