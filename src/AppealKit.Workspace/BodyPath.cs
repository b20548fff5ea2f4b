using AppealKit.Values;

namespace AppealKit.Workspace;

/// <summary>Where the prose of a document in a language stands.</summary>
internal sealed record BodyPath(string Path, LanguageTag Language);
