using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Signatories;
using AppealKit.Signatories.Import;
using AppealKit.Testing;
using AppealKit.Tests.Workspace;
using AppealKit.Values;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>Answers to forms that become a ledger. A case gives the file that a form exports, and what becomes of the ledger; then it imports the file again.</summary>
public sealed class SignatoryImportTests
{
    public static TheoryData<string, string> Cases() => [.. CaseFile.In("suite/signatories/import").Select(c => (c.File, c.Case))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_file(string file, string name)
    {
        var testCase = CaseFile.Load(file, name);
        var form = testCase.Blocks.First(b => b.Language == "csv");
        var workspace = ImportWorkspace.Of(testCase);

        var import = workspace.Import(form.Name, Encoding.UTF8.GetBytes(form.Text));
        var after = workspace.After(import);

        Compare("findings", FindingText.Of(workspace.MappingFindings.Concat(import.Diagnostics)));
        Compare("ledger", after.Ledger == workspace.Ledger ? "" : after.Ledger);
        Compare("organisations", string.Concat(import.UnknownOrganisations.Select(o => o.ToText())));
        var again = after.Import(form.Name, Encoding.UTF8.GetBytes(form.Text));
        Assert.False(again.HasChanges, "a second import changes the ledger");

        void Compare(string block, string actual)
        {
            if (testCase.Find(block) is not null || actual.Length > 0)
                Assert.Equal(CaseFile.ExpectedOrAccepted(file, testCase, block, actual), actual);
        }
    }

    [Fact]
    public void The_manual_shows_what_an_import_makes_and_says()
    {
        const string Manual = "../docs/signatories.md";
        var example = CaseFile.Load(Manual, "Import");
        var workspace = new ImportWorkspace { Organisations = "organisations: [{id: open-door, name: {en: Open Door}}, {id: nhc, name: {en: N}}]\n" };

        var import = workspace.Import("answers.csv", Encoding.UTF8.GetBytes(example.Get("answers.csv")));

        var ledger = workspace.After(import).Ledger;
        Assert.Equal(CaseFile.ExpectedOrAccepted(Manual, example, "imported", ledger), ledger);
        var said = string.Concat(import.Diagnostics.Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Code}: {d.Message}\n"));
        Assert.Equal(CaseFile.ExpectedOrAccepted(Manual, example, "said", said), said);
        var findings = new DiagnosticBag();
        var mapping = FormMappingReader.Read(new SourceFile("mapping.yaml", example.Get("mapping.yaml")), workspace.Model(), findings)!;
        Assert.Empty(findings);
        Assert.Equal((5, 3, "I agree to be listed by name."), (mapping.Columns.Count, mapping.Show.Count, mapping.Wording));
        Assert.All(ChoiceNames<FormField>.All, f => Assert.Contains($"`{f}`", File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "signatories.md")), StringComparison.Ordinal));
    }

    [Fact]
    public void The_pages_of_findings_about_forms_show_what_an_import_says()
    {
        for (var code = 2832; code <= 2842; code++)
        {
            var page = File.ReadAllText(Path.Combine(TestPaths.Repository, "docs", "diagnostics", $"AK{code}.md")).ReplaceLineEndings("\n");
            var blocks = CaseFile.Parse("## page\n" + page).Single().Blocks;
            var yaml = blocks.SingleOrDefault(b => b.Language == "yaml")?.Text;
            var isLedger = yaml?.StartsWith("signatories:", StringComparison.Ordinal) == true;
            var workspace = new ImportWorkspace { Mapping = isLedger ? null : yaml, Ledger = isLedger ? yaml! : "" };

            var import = workspace.Import("answers.csv", Encoding.UTF8.GetBytes(blocks.Single(b => b.Language == "csv").Text));

            var finding = workspace.MappingFindings.Concat(import.Diagnostics).First(d => d.Code == $"AK{code}");
            Assert.Contains($"    {finding.Severity.ToString().ToLowerInvariant()} {finding.Code}: {finding.Message}\n", page, StringComparison.Ordinal);
            Assert.Contains("    hint: " + finding.Hints[0] + "\n", page, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, string, string> Encodings() => new()
    {
        { "utf-8", ",", "\n" },
        { "utf-8 with mark", ";", "\r\n" },
        { "utf-16le with mark", "\t", "\r\n" },
        { "utf-16be with mark", ",", "\r" },
        { "utf-16le", "\t", "\n" },
        { "utf-16be", ";", "\n" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_delimiter_and_line_end_gives_the_same_ledger(string encoding, string delimiter, string newLine)
    {
        string[][] table =
        [
            ["Отметка времени", "ФИО", "Страна", "Комментарий", "Можно ли указать ваше имя?"],
            ["01.12.2025 15:04:05", "Иван Примеров", "Казахстан", "\"раз, два;\tтри\n\"\"четыре\"\"\"", "да"],
            ["02.12.2025 15:04:05", "Anna Vzorová", "Чехия", "", "нет"],
        ];

        var import = new ImportWorkspace().Import("form.csv", Encode(encoding, string.Join(newLine, table.Select(r => string.Join(delimiter, r)))));
        var ledger = new ImportWorkspace().After(import).Ledger;

        Assert.Empty(import.Diagnostics);
        Assert.Equal((2, 1), (import.People, import.Named));
        Assert.Contains("name: {ru: Иван Примеров}", ledger, StringComparison.Ordinal);
        Assert.Contains("remarks: \"раз, два; три\\n\\\"четыре\\\"\"", ledger, StringComparison.Ordinal);
        Assert.Contains("name: {en: Anna Vzorová}", ledger, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251", "AK2831", "looks like Windows-1251")]
    [InlineData("latin-1", "AK2831", "not in UTF-8")]
    [InlineData("workbook", "AK2832", "a workbook")]
    [InlineData("zeros", "AK2832", "not a text")]
    public void AK2831_other_encodings_are_refused_with_what_to_do(string encoding, string code, string message)
    {
        var import = new ImportWorkspace().Import("form.csv", Encode(encoding, "Дата,ФИО\n01.12.2025,Иван Примеров\n"));

        var finding = Assert.Single(import.Diagnostics);
        Assert.Equal(code, finding.Code);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains("CSV", finding.Hints[0], StringComparison.Ordinal);
        Assert.False(import.HasChanges);
    }

    private static byte[] Encode(string encoding, string text) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        "utf-16le with mark" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        "utf-16be with mark" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
        "utf-16le" => Encoding.Unicode.GetBytes(text),
        "utf-16be" => Encoding.BigEndianUnicode.GetBytes(text),
        // А to я stand in one row from C0 on.
        "windows-1251" => [.. text.Select(c => c is >= 'А' and <= 'я' ? (byte)(c - 'А' + 0xC0) : (byte)c)],
        "latin-1" => Encoding.Latin1.GetBytes("Date,Name of the signatory\n2025-12-01,Anna Vzorová from Example\n"),
        "workbook" => [0x50, 0x4B, 3, 4, 20, 0],
        _ => [.. Encoding.UTF8.GetBytes(text), 0, 0, 0],
    };
}
