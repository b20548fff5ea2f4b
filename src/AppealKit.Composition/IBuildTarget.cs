using AppealKit.Composition.Output;

namespace AppealKit.Composition;

/// <summary>Where finished files go. Safe for several threads.</summary>
internal interface IBuildTarget
{
    /// <summary>Takes a finished file.</summary>
    WriteOutcome Take(RenderedFile file);

    /// <summary>True if a file of this path stands there.</summary>
    bool Stands(string path);
}
