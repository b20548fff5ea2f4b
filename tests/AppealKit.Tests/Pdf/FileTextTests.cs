using System.Text;
using AppealKit.Pdf;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Pdf;

/// <summary>The text of a finished file is read back from the file alone.</summary>
public sealed class FileTextTests
{
    [Theory]
    [InlineData("en", "# A heading\n\nThe ﬁrst “office” of Mansur Mingelov, with [an address](https://example.org/a%20b?c=(d)) and\na line that is long enough to be broken at its end.")]
    [InlineData("ru", "# Заголовок\n\nПисьмо *Мансура* Мингелова: **жёсткие** условия, 22 года.\n\n| один | два |\n|---|---|\n| Ашхабад | Душанбе |")]
    [InlineData("tk", "Maňsur Miňelow, Aşgabat, ýyl, žurnalist")]
    public void All_words_are_found(string language, string markdown)
    {
        var printed = Press.Print(Press.Document(markdown, language));

        var text = PdfRenderer.TextOf(printed.Bytes.ToArray());

        Assert.NotNull(text);
        // The id stands in the name of the file only.
        foreach (var word in printed.SearchText.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(w => w != "sample"))
            Assert.Contains(word, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_are_none()
    {
        foreach (var text in new[] { "", "%PDF-1.7\n", "<html>", "%PDF-1.7\n5 0 obj\n<</Length 99/Filter/FlateDecode>>\nstream\nxx\nendstream" })
            Assert.Null(PdfRenderer.TextOf(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused()
    {
        var whole = Press.Print(Samples.Everything()).Bytes.ToArray();
        var chance = new Random(7);
        for (var round = 0; round < TestScale.Rounds(200); round++)
        {
            var bytes = whole[..(chance.Next(4) == 0 ? chance.Next(whole.Length) : whole.Length)];
            for (var i = chance.Next(20); i > 0 && bytes.Length > 0; i--)
                bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
            _ = PdfRenderer.TextOf(bytes);
        }
    }
}
