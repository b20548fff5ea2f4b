namespace AppealKit.Values;

/// <summary>How far a translation is.</summary>
public enum TranslationState
{
    /// <summary>Not yet read by a second person, or made by a machine.</summary>
    Draft,

    /// <summary>Read and found right.</summary>
    Reviewed,
}
