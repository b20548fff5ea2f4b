using AppealKit.Diagnostics.Source;

namespace AppealKit.Templating.Model;

// What is known of a value beside itself. One reference, so that values without notes stay small.
internal sealed record ValueNotes(SourceSpan? Origin, string? Language);
