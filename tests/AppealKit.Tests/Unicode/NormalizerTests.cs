using AppealKit.Testing;
using AppealKit.Unicode;
using Xunit;

namespace AppealKit.Tests.Unicode;

public sealed class NormalizerTests
{
    [Fact]
    public void Every_line_of_the_normalization_test_holds()
    {
        var failures = new List<string>();
        foreach (var line in UnicodeData.Lines("NormalizationTest.txt"))
        {
            var c = line.Split(';').Take(5).Select(UnicodeData.Text).ToArray();
            // The conformance clauses at the head of the file.
            var holds = new[] { c[0], c[1], c[2] }.All(s => Normalizer.ToNfc(s) == c[1] && Normalizer.ToNfd(s) == c[2])
                && new[] { c[3], c[4] }.All(s => Normalizer.ToNfc(s) == c[3] && Normalizer.ToNfd(s) == c[4])
                && c.All(s => Normalizer.IsNfc(s) == (Normalizer.ToNfc(s) == s));
            if (!holds)
                failures.Add(line);
        }

        Assert.Empty(failures);
    }

    [Fact]
    public void Normal_text_is_not_copied()
    {
        const string Text = "Мансур Мингелов, Türkmenistanyň Bitaraplyk güni";
        Assert.Same(Text, Normalizer.ToNfc(Text));
        Assert.True(Normalizer.IsNfc(Text));
    }

    [Fact]
    public void Any_text_normalizes_to_something_that_stays_as_it_is()
    {
        foreach (var text in UnicodeData.Hostile(1, TestScale.Rounds(5000)))
        {
            var nfc = Normalizer.ToNfc(text);
            var nfd = Normalizer.ToNfd(text);
            Assert.Equal(nfc, Normalizer.ToNfc(nfc));
            Assert.Equal(nfd, Normalizer.ToNfd(nfc));
            Assert.Equal(nfc, Normalizer.ToNfc(nfd));
            Assert.True(Normalizer.IsNfc(nfc));
        }
    }

    [Fact]
    public void A_hundred_thousand_marks_in_one_run_take_no_time()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("\u0323\u0301\u0327", 30_000));
        Assert.Equal(Normalizer.ToNfd(text), Normalizer.ToNfd(Normalizer.ToNfc(text)));
    }
}
