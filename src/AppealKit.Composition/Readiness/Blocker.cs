using AppealKit.Diagnostics;

namespace AppealKit.Composition.Readiness;

/// <summary>Which warnings may stand while a document is written, and not when it goes out.</summary>
internal static class Blocker
{
    /// <summary>The error that a warning becomes; null for one that stops nothing.</summary>
    public static Diagnostic? Of(string document, Diagnostic finding) =>
        finding.Severity == Severity.Warning && DescriptorOf(finding.Code) is { } descriptor ? CompositionDiagnostics.NotReady(descriptor, document, finding) : null;

    /// <summary>True if a warning becomes an error in a document that goes out.</summary>
    public static bool Is(Diagnostic finding) => finding.Severity == Severity.Warning && DescriptorOf(finding.Code) is not null;

    private static DiagnosticDescriptor? DescriptorOf(string code) => code switch
    {
        "AK2421" or "AK8007" => CompositionDiagnostics.TranslationNotReadyDescriptor,
        "AK2852" or "AK2862" => CompositionDiagnostics.ConsentMissingDescriptor,
        "AK2411" or "AK2412" or "AK2413" or "AK2414" => CompositionDiagnostics.StaleFactDescriptor,
        "AK8008" or "AK8009" => CompositionDiagnostics.NameNotReadyDescriptor,
        "AK2713" or "AK2714" => CompositionDiagnostics.PhraseMissingDescriptor,
        "AK2406" or "AK4002" or "AK8006" or "AK8031" or "AK8033" => CompositionDiagnostics.SourceNotReadyDescriptor,
        "AK8034" or "AK8035" => CompositionDiagnostics.UnwrittenDescriptor,
        _ => null,
    };
}
