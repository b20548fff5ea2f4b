using AppealKit.Document.Blocks;
using AppealKit.Document.Inlines;

namespace AppealKit.Document;

/// <summary>Counts the words of a text; a word may run over several inlines. Notes are not of the text.</summary>
internal sealed class WordCounter : DocumentVisitor
{
    private bool _inWord;

    public int Words { get; private set; }

    // Venues that limit words count the text alone.
    protected override void VisitNote(Note note)
    {
    }

    protected override void VisitBlock(Block block)
    {
        _inWord = false;
        base.VisitBlock(block);
        _inWord = false;
    }

    protected override void VisitCell(TableCell cell)
    {
        _inWord = false;
        base.VisitCell(cell);
    }

    protected override void VisitPreformatted(Preformatted preformatted) => Count(preformatted.Text);

    protected override void VisitText(TextInline text) => Count(text.Text);

    protected override void VisitCode(CodeInline code) => Count(code.Text);

    protected override void VisitLineBreak(LineBreak lineBreak) => _inWord = false;

    private void Count(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                _inWord = false;
            }
            else if (!_inWord && (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)))
            {
                _inWord = true;
                Words++;
            }
        }
    }
}
