using System.Globalization;
using System.Text;

namespace AppealKit.Signatories.Export;

/// <summary>Writes an export as comma-separated values (RFC 4180) that no spreadsheet takes for formulas.</summary>
public static class SeparatedValues
{
    private static readonly string[] First = ["kind"];
    private static readonly string[] Last = ["country", "lead", "state", "approved"];

    /// <summary>The table with its headers; lines end with CR LF, as section 2 of the standard has it.</summary>
    public static string Write(SignatoryExport export)
    {
        var text = new StringBuilder();
        var languages = export.Languages;
        Row(text, [.. First, .. languages.Select(l => "name_" + l.Value), .. languages.Select(l => "role_" + l.Value), .. languages.Select(l => "affiliation_" + l.Value), .. Last]);
        foreach (var signatory in export.Signatories)
        {
            Row(text,
            [
                signatory.IsOrganisation ? "organisation" : "person",
                .. languages.Select(l => signatory.Name.GetValueOrDefault(l, "")),
                .. languages.Select(l => signatory.Role.GetValueOrDefault(l, "")),
                .. languages.Select(l => signatory.Affiliation.GetValueOrDefault(l, "")),
                signatory.Country?.Value ?? "",
                signatory.IsLead ? "yes" : "",
                signatory.State,
                signatory.Approved?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ]);
        }

        return text.ToString();
    }

    /// <summary>A cell that is a text in every spreadsheet: what would begin a formula gets an apostrophe before it.</summary>
    public static string Neutral(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + cell : cell;

    private static void Row(StringBuilder text, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = Neutral(cells[i]);
            text.Append(i == 0 ? "" : ",");
            if (cell.AsSpan().IndexOfAny(",\"\r\n;\t") >= 0 || cell.StartsWith(' ') || cell.EndsWith(' '))
                text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else
                text.Append(cell);
        }

        text.Append("\r\n");
    }
}
