using AppealKit.Workspace;
using AppealKit.Workspace.Model.People;
using Xunit;

namespace AppealKit.Tests.Workspace;

public sealed class PersonStatusTests
{
    [Theory]
    [InlineData("2021-01-01", Custody.Unknown, ReturnKind.No, Whereabouts.Known, true)]
    [InlineData("2021-08-16", Custody.Imprisoned, ReturnKind.No, Whereabouts.Known, true)]
    [InlineData("2025-06-20", Custody.Unknown, ReturnKind.No, Whereabouts.Known, true)]
    [InlineData("2025-09-30", Custody.Imprisoned, ReturnKind.No, Whereabouts.Known, true)]
    public void A_sentence_that_ended_is_no_release(string day, Custody custody, ReturnKind returned, Whereabouts whereabouts, bool alive) => Check(
        day,
        "{type: sentenced, date: \"2021-08-16\", term: P4Y}\n{type: term_expired, date: \"2025-06-14\"}\n{type: sentenced, date: \"2025-09\", term: P8Y, additional: true}",
        new PersonStatus(custody, returned, whereabouts, alive));

    [Theory]
    [InlineData("2023-11-30", Custody.Unknown, ReturnKind.No, Whereabouts.Known)]
    [InlineData("2023-12-05", Custody.Unknown, ReturnKind.ForciblyReturned, Whereabouts.Disappeared)]
    [InlineData("2024-06-01", Custody.Imprisoned, ReturnKind.ForciblyReturned, Whereabouts.Disappeared)]
    [InlineData("2025-01-01", Custody.Imprisoned, ReturnKind.ForciblyReturned, Whereabouts.Known)]
    public void A_disappearance_lasts_until_the_person_is_found(string day, Custody custody, ReturnKind returned, Whereabouts whereabouts) => Check(
        day,
        "{type: disappeared, date: \"2023-12\"}\n{type: forcibly_returned, date: \"2023-12\"}\n{type: sentenced, date: \"2024-05\", unknown: true}\n{type: found, date: \"2024-12-31\"}",
        new PersonStatus(custody, returned, whereabouts, IsAlive: true));

    [Theory]
    [InlineData("{type: detained, date: \"2020\"}\n{type: pardoned, date: \"2022-12\"}", Custody.Free, ReturnKind.No)]
    [InlineData("{type: sentenced, date: \"2020\", term: P4Y}\n{type: commuted, date: \"2022-12\"}", Custody.Imprisoned, ReturnKind.No)]
    [InlineData("{type: sentenced, date: \"2020\", term: P4Y, suspended: true}", Custody.Restricted, ReturnKind.No)]
    [InlineData("{type: sentenced, date: \"2019\", term: P4Y}\n{type: sentenced, date: \"2020\", term: P1Y, suspended: true, additional: true}", Custody.Imprisoned, ReturnKind.No)]
    [InlineData("{type: extradited, date: \"2020\"}", Custody.Detained, ReturnKind.Extradited)]
    [InlineData("{type: detained, date: \"2019\"}\n{type: deported, date: \"2020\"}", Custody.Unknown, ReturnKind.Deported)]
    [InlineData("{type: expelled, date: \"2020\"}", Custody.Free, ReturnKind.No)]
    [InlineData("{type: wanted, date: \"2020\"}", Custody.Free, ReturnKind.No)]
    [InlineData("{type: released, date: \"2021\"}\n{type: detained, date: \"2020\"}", Custody.Free, ReturnKind.No)]
    [InlineData("{type: detained}", Custody.Detained, ReturnKind.No)]
    public void Pardon_commutation_extradition_and_deportation_are_different_acts(string events, Custody custody, ReturnKind returned)
    {
        var status = StatusOn("2024-01-01", events);
        Assert.Equal((custody, returned), (status.Custody, status.Returned));
    }

    [Fact]
    public void Death_ends_custody()
    {
        var status = StatusOn("2024-01-01", "{type: detained, date: \"2023-11-27\"}\n{type: died, date: \"2023-11-30~\"}");
        Assert.Equal((false, Custody.Unknown), (status.IsAlive, status.Custody));
        Assert.Equal(EventType.Died, status.CustodyEvent!.Type);
    }

    private static void Check(string day, string events, PersonStatus expected)
    {
        var status = StatusOn(day, events);
        Assert.Equal(expected, status with { CustodyEvent = null, ReturnEvent = null });
    }

    private static PersonStatus StatusOn(string day, string events)
    {
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With("cases/people/a.yaml", "id: a\nname: A\nevents:\n" + string.Concat(events.Split('\n').Select(e => $"  - {e}\n")));
        return new WorkspaceLoader(files).Load().Value!.FindPerson("a")!.StatusOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
