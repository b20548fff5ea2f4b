using AppealKit.Diagnostics;
using AppealKit.Workspace.Instruments;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace;

// What is wrong with commitments that a document names.
internal static partial class WorkspaceDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownInstrumentDescriptor = Error("AK2115", "unknown commitment or treaty");
    public static readonly DiagnosticDescriptor UnknownPointDescriptor = Warning("AK2116", "point of a commitment that is not known");
    public static readonly DiagnosticDescriptor MalformedPointDescriptor = Error("AK2117", "point of a commitment that is written wrong");

    public static Diagnostic MalformedPoint(Reference commitment, string point, string id, string fault) =>
        Make(
            MalformedPointDescriptor,
            point.Length == 0 ? $"nothing stands after the stroke of `{Shorten(commitment.Id)}`" : $"`{Shorten(point)}` is no point of `{Shorten(id)}`: {fault}",
            commitment.Span,
            PointForm.Remedy);

    public static Diagnostic UnknownInstrument(Reference commitment, string id, IEnumerable<string> known) =>
        Make(
            UnknownInstrumentDescriptor,
            $"no commitment or treaty is called `{Shorten(id)}`",
            commitment.Span,
            Nearest(id, known) is { } near ? $"Did you mean `{near}`?" : "docs/commitments.md lists them; a source of cases/sources.yaml can stand in its place.");

    public static Diagnostic UnknownPoint(Reference commitment, string point, string id, IEnumerable<string> known) =>
        Make(
            UnknownPointDescriptor,
            $"the point `{Shorten(point)}` of `{id}` is not known here",
            commitment.Span,
            NameSuggestion.Nearest(point, known) is { } near ? $"Did you mean `{near}`? If the point is right, it is printed as it is." : "If the point is right, it is printed as it is.");
}
