using AppealKit.Cli;
using Xunit;

namespace AppealKit.Tests.Cli;

public sealed class CasesTests
{
    [Fact]
    public void The_list_shows_what_holds_on_the_day()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("cases", "list", "--on", "2025-12-05");

        Assert.Equal(ExitCode.Fine, run.Code);
        Assert.Contains("7 people on 2025-12-05", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"mansur-mingelov +Mansur Mingelov +TM +imprisoned", run.Out);
        Assert.Matches(@"mansur-mingelov +Mansur Mingelov +TM +(free|unknown)", sample.Run("cases", "list", "--on", "2010-01-01").Out);
    }

    [Fact]
    public void One_person_is_shown_with_names_status_and_events()
    {
        using var sample = new SampleCopy();

        var show = sample.Run("cases", "show", "murat-dushemov").Out;

        Assert.Contains("name (ru)", show, StringComparison.Ordinal);
        Assert.Contains("custody imprisoned", show, StringComparison.Ordinal);
        Assert.Contains("P8Y in addition", show, StringComparison.Ordinal);
        Assert.Contains("P4Y", sample.Run("cases", "timeline", "murat-dushemov").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_the_audience_may_not_see_is_not_there()
    {
        using var sample = new SampleCopy();
        sample.Hide("murat-dushemov");

        Assert.DoesNotContain("dushemov", sample.Run("cases", "list").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, sample.Run("cases", "show", "murat-dushemov").Code);
        Assert.Equal(ExitCode.Fine, sample.Run("cases", "show", "murat-dushemov", "--audience", "internal").Code);
    }

    [Fact]
    public void Who_has_no_name_is_listed_without_one_and_the_mistake_is_told()
    {
        using var sample = new SampleCopy();
        sample.Edit("cases/people/murat-dushemov.yaml", "name:\n", "nam:\n");
        sample.Edit("cases/organisations.yaml", "    name:\n", "    nam:\n");

        foreach (var run in new[] { sample.Run("cases", "list"), sample.Run("cases", "show", "murat-dushemov"), sample.Run("cases", "timeline", "murat-dushemov"), sample.Run("build") })
        {
            Assert.Equal(ExitCode.InputHasErrors, run.Code);
            Assert.Contains("Did you mean `name`?", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_near_miss_gets_a_suggestion()
    {
        using var sample = new SampleCopy();

        var run = sample.Run("cases", "show", "murat-dushemow");

        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("AK8202", run.Error, StringComparison.Ordinal);
        Assert.Contains("`murat-dushemov`", run.Error, StringComparison.Ordinal);
    }
}
