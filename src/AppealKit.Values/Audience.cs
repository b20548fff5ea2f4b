namespace AppealKit.Values;

/// <summary>Who may see something. Each audience includes the ones before it: what is public may be seen by all.</summary>
public enum Audience
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Partner organisations.</summary>
    Partners,

    /// <summary>The own organisation only.</summary>
    Internal,
}
