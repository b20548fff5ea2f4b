using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Yaml.Reading;

/// <summary>A stretch of a file that is meant for an audience: an entry, with all its keys.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="Audience">Who may see it.</param>
public sealed record AudienceStretch(SourceSpan Span, Audience Audience);
