using AppealKit.Composition.Output;

namespace AppealKit.Composition;

/// <summary>A finished file, not yet written.</summary>
/// <param name="Entry">What the manifest says of it.</param>
/// <param name="Bytes">The file.</param>
internal sealed record RenderedFile(ManifestEntry Entry, ReadOnlyMemory<byte> Bytes);
