using AppealKit.Workspace.Audiences.Search;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Audiences;

/// <summary>What a search looks for, and what it lets pass.</summary>
/// <param name="Texts">What is withheld.</param>
/// <param name="Seen">Names that may stand in a file.</param>
/// <param name="Ordinary">Words of ordinary language.</param>
/// <param name="Letters">What letters sound like.</param>
/// <param name="Ids">Ids of organisations that ledgers do not name: no words of a finished file, but messages must not say them.</param>
internal sealed record WithheldContent(IReadOnlyList<WithheldText> Texts, SeenNames Seen, OrdinaryWords Ordinary, LetterTable Letters, IReadOnlyList<string> Ids);
