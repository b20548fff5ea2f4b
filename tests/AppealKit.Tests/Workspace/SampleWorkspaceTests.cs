using AppealKit.Diagnostics;
using AppealKit.Testing;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Model.People;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class SampleWorkspaceTests
{
    [Fact]
    public void The_sample_has_no_errors()
    {
        var result = new WorkspaceLoader(new DirectoryFiles(TestPaths.Repository)).Load();
        Assert.Equal("", FindingText.Of(result.Diagnostics.Where(d => d.Severity == Severity.Error)));
        var model = result.Value!;
        Assert.Equal([.. "en ru tk".Split(' ').Select(LanguageTag.Of)], model.Settings.Languages);
        var document = model.FindDocument("neutrality-day-2025")!;
        Assert.Equal(3, document.Bodies.Count);
        Assert.Equal(30, model.FindOccasion(document.Occasion!.Id)!.AnniversaryIn(document.Occasion.Year));
        Assert.Equal(Custody.Imprisoned, model.FindPerson("murat-dushemov")!.StatusOn(new DateOnly(2025, 12, 5)).Custody);
    }
}
