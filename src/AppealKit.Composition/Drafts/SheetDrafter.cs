using System.Globalization;
using System.Text;
using AppealKit.Composition.Templates;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Composition.Drafts;

/// <summary>Writes the sign-on sheet of a document, as a document of its own: so it has the languages of its text, and can be changed like others.</summary>
public sealed class SheetDrafter
{
    /// <summary>The kind of sign-on sheets.</summary>
    public const string Kind = "sign_on_sheet";

    private readonly WorkspaceModel _model;
    private readonly LanguagePackStore _packs;

    /// <summary>Makes a drafter.</summary>
    /// <param name="model">The workspace.</param>
    /// <param name="packs">The language packs.</param>
    public SheetDrafter(WorkspaceModel model, LanguagePackStore packs)
    {
        _model = model;
        _packs = packs;
    }

    /// <summary>The sheet that a document has; null if it has none yet.</summary>
    public static DocumentDefinition? SheetOf(DocumentDefinition document, WorkspaceModel model) =>
        model.Documents.FirstOrDefault(d => d.Kind.Id == Kind && d.Announces?.Id == document.Id);

    /// <summary>The id of a new sheet.</summary>
    public static string IdOf(DocumentDefinition document) => document.Id + "-sheet";

    /// <summary>The sheet.</summary>
    /// <param name="document">What is to be signed.</param>
    /// <param name="ledger">Its ledger.</param>
    /// <param name="signOn">Where to sign.</param>
    /// <param name="today">The day of the sheet.</param>
    public DraftFile Draft(DocumentDefinition document, Ledger ledger, SignOn signOn, DateOnly today)
    {
        var id = IdOf(document);
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"# The sheet with which signatures for {document.Id} are asked; docs/kinds.md describes its keys.\n");
        yaml.Append(CultureInfo.InvariantCulture, $"id: {id}\nkind: {Kind}\nstatus: {(document.Status == DocumentStatus.Sample ? "sample" : "for_signature")}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"date: \"{today:yyyy-MM-dd}\"\nlanguages: [{string.Join(", ", document.Languages)}]\ntitle:\n");
        foreach (var language in document.Languages)
            yaml.Append(CultureInfo.InvariantCulture, $"  {language}: {DraftPhrases.Quoted(Title(language))}\n");
        var issuers = document.Issuers.OfType<OrganisationIssuer>().Select(i => i.Organisation.Id).ToList();
        if (issuers.Count > 0)
            yaml.Append(CultureInfo.InvariantCulture, $"issuers: [{string.Join(", ", issuers)}]\n");
        else if (document.IsIssuedBySignatories)
            yaml.Append("# Its head names those who lead in the ledger and have approved.\n");
        yaml.Append(CultureInfo.InvariantCulture, $"announces: {document.Id}\nsign_on:\n");
        if (ledger.Deadline is { } deadline)
            yaml.Append(CultureInfo.InvariantCulture, $"  deadline: \"{deadline:yyyy-MM-dd}\"\n");
        yaml.Append(signOn.Url is { } url ? $"  url: {DraftPhrases.Quoted(url)}\n" : "  # write: url: the address of a form\n");
        yaml.Append(signOn.Email is { } email ? $"  email: {DraftPhrases.Quoted(email)}\n" : "  # write: email: for those who have no form\n");
        yaml.Append(CultureInfo.InvariantCulture, $"  lines: {signOn.Lines ?? 10}\n");
        return new DraftFile($"cases/documents/{id}/document.yaml", yaml.ToString());
    }

    private string Title(LanguageTag language)
    {
        const string Key = "sign_on.title";
        var pack = _packs.Load(language)?.Value;
        if (pack is null || !pack.HasPhrase(Key))
            pack = _packs.Load(_model.Settings.FirstLanguage)?.Value ?? pack;
        return pack is null ? "" : pack.Phrase(Key);
    }
}
