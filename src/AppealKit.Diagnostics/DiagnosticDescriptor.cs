namespace AppealKit.Diagnostics;

/// <summary>A kind of finding. Its code never changes meaning and is never used again.</summary>
/// <param name="Code"><c>AK</c> and four digits; the first tells the stage (1 YAML, 2 model, 3 template, 4 Markdown, 5 layout, 6 HTML,
/// 7 PDF, 8 command line). Each has a page in docs/diagnostics.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Title">What it is in a few words, for lists.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title);
