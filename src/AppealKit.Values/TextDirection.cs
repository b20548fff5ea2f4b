namespace AppealKit.Values;

/// <summary>The direction in which lines of a script run.</summary>
public enum TextDirection
{
    /// <summary>Latin, Cyrillic, Georgian, Armenian.</summary>
    LeftToRight,

    /// <summary>Arabic and Hebrew script.</summary>
    RightToLeft,
}
