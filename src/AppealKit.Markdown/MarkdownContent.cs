using AppealKit.Document;
using AppealKit.Document.Blocks;

namespace AppealKit.Markdown;

/// <summary>What a Markdown text says.</summary>
/// <param name="Blocks">The text.</param>
/// <param name="Notes">Its notes in the order of their numbers: written ones and those that citations make.</param>
public sealed record MarkdownContent(IReadOnlyList<Block> Blocks, IReadOnlyList<Note> Notes);
