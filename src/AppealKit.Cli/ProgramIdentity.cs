using AppealKit.Values;

namespace AppealKit.Cli;

/// <summary>Tells one build of the program from another: what one has built, another may build otherwise.</summary>
internal static class ProgramIdentity
{
    /// <summary>A digest of the identities that the compiler gave to the parts; it makes them of all that is in a part, fonts and templates too.</summary>
    public static string Digest => Sha256.Hex([.. Parts.SelectMany(t => t.Module.ModuleVersionId.ToByteArray())]);

    /// <summary>A type of each part.</summary>
    internal static IReadOnlyList<Type> Parts { get; } =
    [
        typeof(ProgramIdentity),
        typeof(Composition.AppealBuilder),
        typeof(Diagnostics.Diagnostic),
        typeof(Document.AppealDocument),
        typeof(Html.HtmlRenderer),
        typeof(Languages.LanguagePack),
        typeof(Layout.LayoutEngine),
        typeof(Markdown.MarkdownConverter),
        typeof(MatrixCodes.QrCodeEncoder),
        typeof(Pdf.PdfRenderer),
        typeof(Signatories.LedgerEditor),
        typeof(Templating.TemplateEngine),
        typeof(TextFiles.Mail.MailRenderer),
        typeof(Typography.Fonts.FontFile),
        typeof(Unicode.Casing),
        typeof(LanguageTag),
        typeof(Workspace.WorkspaceLoader),
        typeof(Yaml.YamlReader),
    ];
}
