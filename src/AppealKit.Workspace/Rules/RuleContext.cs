using AppealKit.Diagnostics;
using AppealKit.Workspace.Model;

namespace AppealKit.Workspace.Rules;

/// <summary>What a rule sees.</summary>
/// <param name="Model">The model as it was read.</param>
/// <param name="Damaged">Kinds of which some records could not be read: nobody is told that these are unknown.</param>
/// <param name="DamagedFiles">Paths of files of which some lines could not be read: nobody is told what is missing in them.</param>
/// <param name="Diagnostics">Takes the findings.</param>
internal sealed record RuleContext(WorkspaceModel Model, IReadOnlySet<ReferenceKind> Damaged, IReadOnlySet<string> DamagedFiles, DiagnosticBag Diagnostics);
