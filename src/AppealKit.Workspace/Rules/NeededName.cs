using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Rules;

/// <summary>A name, and the languages in which documents need it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where to report that it is missing.</param>
/// <param name="What">What has the name, for messages.</param>
/// <param name="Languages">The languages.</param>
internal sealed record NeededName(NameSet Name, SourceSpan Place, string What, List<LanguageTag> Languages);
