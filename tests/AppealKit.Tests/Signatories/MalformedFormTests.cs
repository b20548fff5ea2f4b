using System.Text;
using AppealKit.Diagnostics;
using AppealKit.Testing;
using AppealKit.Tests.Workspace;
using Xunit;

namespace AppealKit.Tests.Signatories;

/// <summary>Whatever a form exports, the ledger keeps what it has, and no message shows who answered.</summary>
public sealed class MalformedFormTests
{
    private const string Before = "# kept\nsignatories:\n  - {organisation: open-door, history: [{on: \"2025-11-01\", state: approved}]}   # to the letter\n";

    private const int HeaderLength = 66;

    private static readonly string[] Pieces =
        ["\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", "\0", "\uFFFD", "\uE000", "=", "'", "Secret", "99/99/9999", "yes", "no", " ", "\u202E", "\uFEFF", "@", "{", "- ", "#", ": ", "ё", "😀"];

    [Fact]
    public void Two_hundred_malformed_forms_are_read_or_refused_and_nothing_is_lost()
    {
        var random = new Random(28);
        for (var round = 0; round < TestScale.Rounds(200); round++)
        {
            var bytes = Damaged(random);
            var workspace = new ImportWorkspace { Ledger = Before, Organisations = "organisations: [{id: open-door, name: {en: Open Door}}]\n", Options = random.Next(2) == 0 ? "--as organisations" : "" };

            var import = workspace.Import("form.csv", bytes);
            var after = workspace.After(import);

            Assert.True(import.HasChanges || import.Known > 0 || import.Diagnostics.Any(d => d.Severity == Severity.Error || d.Code == "AK2836"), "nothing happened, and nothing was said");
            Assert.All(import.Diagnostics.Where(d => d.Severity == Severity.Error), d => Assert.NotEmpty(d.Hints));
            Assert.StartsWith("# kept\nsignatories:\n  - {organisation: open-door, history: [{on: \"2025-11-01\", state: approved}", after.Ledger, StringComparison.Ordinal);
            Assert.Contains("]}   # to the letter\n", after.Ledger, StringComparison.Ordinal);
            Assert.DoesNotContain("Secret", FindingText.Of(import.Diagnostics), StringComparison.Ordinal);
            Assert.DoesNotContain("example.org", FindingText.Of(import.Diagnostics), StringComparison.Ordinal);
            Assert.False(after.Import("form.csv", bytes).HasChanges);
        }
    }

    [Theory]
    [InlineData("\"x\n", "AK2832")]
    [InlineData("\"x\",", "AK2833")]
    public void Quotation_marks_that_never_close_do_not_take_forever(string piece, string code)
    {
        var form = new StringBuilder("Timestamp,Name\n").Insert(15, piece, 20_000);

        var import = new ImportWorkspace().Import("form.csv", Encoding.UTF8.GetBytes(form.ToString()));

        Assert.Contains(import.Diagnostics, d => d.Code == code);
    }

    [Theory]
    [InlineData("Timestamp,Name,E-mail,Organisation,Country,May we show your name?\n")]
    [InlineData("Timestamp,Name,E-mail,Organisation,Coun")]
    [InlineData("Timestamp,Name\n,\n \n\n")]
    public void A_form_with_headers_and_no_answers_is_told(string form)
    {
        var import = new ImportWorkspace().Import("form.csv", Encoding.UTF8.GetBytes(form));

        Assert.Equal("this file cannot be read as a table: there are no answers under its headers", Assert.Single(import.Diagnostics, d => d.Severity == Severity.Error).Message);
        Assert.Equal((0, false), (import.Rows, import.HasChanges));
    }

    [Fact]
    public void A_form_of_which_no_answer_can_be_read_says_why_and_not_that_there_is_none()
    {
        var import = new ImportWorkspace().Import("form.csv", Encoding.UTF8.GetBytes("Timestamp,Name\n\"2025-12-01,Jan\n"));

        Assert.Equal(["AK2833"], import.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
    }

    private static byte[] Damaged(Random random)
    {
        var form = new StringBuilder("Timestamp,Name,E-mail,Organisation,Country,May we show your name?\n");
        for (var row = 0; row < 8; row++)
            form.Append(System.Globalization.CultureInfo.InvariantCulture, $"12/{13 + row}/2025 10:00:0{row},Secret Person{(char)('A' + row)},p{row}@example.org,{(row % 3 == 0 ? "Open Door" : "")},PL,\"Yes, \"\"do\"\"\"\n");
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            // The headers are what a message may show.
            var at = random.Next(HeaderLength, form.Length);
            if (random.Next(3) == 0)
                form.Remove(at, Math.Min(random.Next(1, 40), form.Length - at));
            else
                form.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        var text = form.ToString();
        byte[] bytes = random.Next(6) switch
        {
            0 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            1 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
        // Bytes are lost or cut off, too.
        return random.Next(4) == 0 ? bytes[..random.Next(80, bytes.Length)] : bytes;
    }
}
