using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Values;

namespace AppealKit.Composition.Readiness;

/// <summary>What stands between a document and <c>final</c>.</summary>
/// <param name="Blockers">An error each; none if it is ready.</param>
/// <param name="Texts">The document in each of its languages, as it was composed to find that out.</param>
internal sealed record DocumentReadiness(IReadOnlyList<Diagnostic> Blockers, IReadOnlyDictionary<LanguageTag, StageResult<AppealDocument>> Texts);
