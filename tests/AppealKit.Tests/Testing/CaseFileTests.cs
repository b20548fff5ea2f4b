using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Testing;

public sealed class CaseFileTests
{
    [Fact]
    public void A_heading_opens_a_case_and_fences_hold_its_blocks()
    {
        var cases = CaseFile.Parse("# Topic\n\nWhy.\n\n## first\n```yaml cases/a b.yaml\nid: a\n```\n````text expected\n```\n````\n## second\n");

        Assert.Equal(["first", "second"], cases.Select(c => c.Name));
        Assert.Equal(new CaseBlock("yaml", "cases/a b.yaml", "id: a\n"), cases[0].Blocks[0]);
        Assert.Equal("```\n", cases[0].Get("expected"));
        Assert.Null(cases[1].Find("expected"));
    }

    [Fact]
    public void A_fence_that_is_not_closed_is_refused() =>
        Assert.Throws<FormatException>(() => CaseFile.Parse("## a\n```text x\nline\n"));
}
