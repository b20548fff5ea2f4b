using AppealKit.Composition.Output;

namespace AppealKit.Composition;

/// <summary>For a check, which writes nothing.</summary>
internal sealed class NoTarget : IBuildTarget
{
    public WriteOutcome Take(RenderedFile file) => WriteOutcome.Unchanged;

    public bool Stands(string path) => false;
}
