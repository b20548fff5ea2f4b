using AppealKit.Cli.Data;
using AppealKit.Composition.TextVersions;
using AppealKit.Diagnostics;
using AppealKit.Signatories.Import;
using AppealKit.Signatories.Versions;
using AppealKit.Values;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>The texts of a document that somebody can have approved: as they are now, composed only if asked for, and those that were kept.</summary>
internal sealed class ApprovableTexts(OpenedLedger opened) : IApprovableTexts
{
    private readonly TextVersionStore _versions = new(opened.Model, opened.Workspace.Templates);

    /// <summary>Why the text cannot be composed in some language.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => [.. opened.Document.Languages.SelectMany(l => _versions.Of(opened.Document.Id, l).Diagnostics)];

    /// <inheritdoc/>
    public TextVersion? Current(LanguageTag language) =>
        opened.Document.Languages.Contains(language) ? _versions.Of(opened.Document.Id, language).Value : null;

    /// <inheritdoc/>
    public TextVersion? Find(string digits)
    {
        var files = new VersionFiles(opened.Workspace.Root, opened.Document.Id);
        return opened.Document.Languages.Select(Current).FirstOrDefault(t => t?.IsMeantBy(digits) == true)
            ?? opened.Document.Languages.Select(l => files.Find(l, digits)).FirstOrDefault(t => t is not null);
    }
}
