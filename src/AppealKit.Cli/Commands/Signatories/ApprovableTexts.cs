using AppealKit.Composition.TextVersions;
using AppealKit.Diagnostics;
using AppealKit.Signatories.Import;
using AppealKit.Signatories.Versions;
using AppealKit.Values;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>The texts of a document that somebody can have approved: as they are now, composed only if asked for, and those that were kept.</summary>
internal sealed class ApprovableTexts(OpenedLedger opened) : IApprovableTexts
{
    private readonly TextVersionStore _versions = opened.CreateVersionStore();

    /// <summary>Why the text cannot be composed in some language.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => [.. opened.Document.Languages.SelectMany(l => _versions.Of(opened.Document.Id, l).Diagnostics)];

    /// <inheritdoc/>
    public TextVersion? Current(LanguageTag language) => _versions.Of(opened.Document.Id, language).Value;

    /// <inheritdoc/>
    public TextVersion? Find(string digits) =>
        opened.Document.Languages.Select(Current).FirstOrDefault(t => t?.IsMeantBy(digits) == true)
        ?? opened.Document.Languages.Select(l => opened.Versions.Find(l, digits)).FirstOrDefault(t => t is not null);

    /// <summary>Keeps texts that are not kept yet.</summary>
    /// <returns>Null, or what is wrong: what not everybody may read is not kept.</returns>
    public Diagnostic? Keep(IReadOnlyCollection<TextVersion> texts)
    {
        var files = opened.Versions;
        foreach (var text in texts)
        {
            if (files.Find(text.Language, text.Digest) is null
                && (_versions.FindWithheld(opened.Document.Id, text, files.PathOf(text)) ?? files.Keep(text)) is { } failure)
                return failure;
        }

        return null;
    }
}
