namespace AppealKit.Composition.Output;

/// <summary>What became of a file.</summary>
public enum WriteOutcome
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>It was there already with the same bytes, and was left alone.</summary>
    Unchanged,

    /// <summary>It could not be written, or its document has an error.</summary>
    Failed,
}
