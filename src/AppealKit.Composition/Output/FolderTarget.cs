namespace AppealKit.Composition.Output;

/// <summary>Writes finished files to a folder.</summary>
/// <param name="folder">The folder.</param>
/// <param name="ready">Done when the folder has been made ready: nothing is written before.</param>
/// <param name="force">True to write even what is the same.</param>
internal sealed class FolderTarget(OutputFolder folder, Task ready, bool force) : IBuildTarget
{
    public WriteOutcome Take(RenderedFile file)
    {
        ready.GetAwaiter().GetResult();
        return folder.Write(file.Entry.Path, file.Bytes.Span, force);
    }

    public bool Stands(string path) => folder.Has(path);
}
