using AppealKit.Cli.Console;
using AppealKit.Signatories.Import;
using AppealKit.Values;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>The columns of a form with what the import took them for: whoever exported the form sees at once what was understood in another way.</summary>
internal static class ColumnsAsUnderstood
{
    /// <summary>Writes them as a table, in the words of a mapping.</summary>
    public static void Write(IReadOnlyList<(string Header, FormField? Field)> columns, TextWriter output)
    {
        if (columns.Count == 0)
            return;
        var table = new TextTable("understood as", "column");
        foreach (var (header, field) in columns)
            table.Add(MeaningOf(field), header.Length > 0 ? header.ReplaceLineEndings(" ") : "(no header)");
        table.WriteTo(output);
    }

    private static string MeaningOf(FormField? field) => field switch
    {
        null => "(not imported)",
        FormField.Consent => "consent: a yes publishes the name",
        FormField.Anonymous => "anonymous: a yes hides the name",
        FormField.State => "state: a yes approves the text",
        FormField.Version => "version: the text that is approved",
        { } known => ChoiceNames<FormField>.Of(known),
    };
}
