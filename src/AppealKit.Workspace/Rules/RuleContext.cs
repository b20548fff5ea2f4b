using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Rules;

/// <summary>What a rule sees.</summary>
/// <param name="Model">The model as it was read.</param>
/// <param name="CanWrite">Tells the languages that documents can be written in.</param>
/// <param name="Damaged">Kinds of which some records could not be read: nobody is told that these are unknown.</param>
/// <param name="DamagedFiles">Paths of files of which some lines could not be read: nobody is told what is missing in them.</param>
/// <param name="Diagnostics">Takes the findings.</param>
internal sealed record RuleContext(
    WorkspaceModel Model, Func<LanguageTag, bool> CanWrite, IReadOnlySet<ReferenceKind> Damaged, IReadOnlySet<string> DamagedFiles, DiagnosticBag Diagnostics)
{
    /// <summary>The languages of a document in which texts can be missing: one that cannot be written at all is a finding of its own.</summary>
    public IReadOnlyList<LanguageTag> LanguagesOf(DocumentDefinition document) =>
        document.Languages.All(CanWrite) ? document.Languages : [.. document.Languages.Where(CanWrite)];
}
