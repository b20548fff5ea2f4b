using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace;

namespace AppealKit.Cli;

/// <summary>What can be wrong with what the program was asked to do.</summary>
internal static partial class CliDiagnostics
{
    private static readonly DiagnosticDescriptor NoWorkspaceDescriptor = new("AK8201", Severity.Error, "no workspace");
    private static readonly DiagnosticDescriptor NoEpochDescriptor = new("AK8291", Severity.Warning, "a day that cannot be read from the environment");
    private static readonly DiagnosticDescriptor UnknownNameDescriptor = new("AK8202", Severity.Error, "an unknown name on the command line");
    private static readonly DiagnosticDescriptor CannotReadDescriptor = new("AK8203", Severity.Error, "a file cannot be read");
    private static readonly DiagnosticDescriptor NotEmptyDescriptor = new("AK8204", Severity.Error, "a new workspace would overwrite files");
    private static readonly DiagnosticDescriptor CannotChangeDescriptor = new("AK8221", Severity.Error, "a file cannot be changed");
    private static readonly DiagnosticDescriptor CannotMakeDescriptor = new("AK8205", Severity.Error, "a workspace cannot be made");
    private static readonly DiagnosticDescriptor DataIsNoMapDescriptor = new("AK8206", Severity.Error, "data for a template that is no map");
    private static readonly DiagnosticDescriptor NotAnIdDescriptor = new("AK8207", Severity.Error, "an id in the wrong form");
    private static readonly DiagnosticDescriptor DocumentExistsDescriptor = new("AK8208", Severity.Error, "a new document would overwrite one");
    private static readonly DiagnosticDescriptor OccasionWithoutYearDescriptor = new("AK8209", Severity.Error, "an occasion without its year");

    private static readonly DiagnosticDescriptor OtherKindDescriptor = new("AK8210", Severity.Error, "a document rolled forward as another kind");

    private static readonly DiagnosticDescriptor SeveralSignatoriesDescriptor = new("AK8211", Severity.Error, "a name that several signatories have");
    private static readonly DiagnosticDescriptor CannotAppendToDescriptor = new("AK8212", Severity.Error, "a file that nothing can be added to");
    private static readonly DiagnosticDescriptor NothingToUndoDescriptor = new("AK8213", Severity.Error, "no change to take back");
    private static readonly DiagnosticDescriptor ChangedSinceDescriptor = new("AK8214", Severity.Error, "a change that others came after");

    private static readonly DiagnosticDescriptor WouldBeRefusedDescriptor = new("AK8216", Severity.Error, "a change that no command could read afterwards");

    private static readonly DiagnosticDescriptor TooManySignatoriesDescriptor = new("AK8217", Severity.Error, "too many signatories for one ledger");

    private static readonly DiagnosticDescriptor BusyDescriptor = new("AK8231", Severity.Error, "a workspace that another command is changing");
    private static readonly DiagnosticDescriptor ChangedMeanwhileDescriptor = new("AK8232", Severity.Error, "a ledger that was changed while a command worked on it");
    private static readonly DiagnosticDescriptor StillNamedDescriptor = new("AK8233", Severity.Warning, "a withdrawal, or a wish to be hidden, that another entry stands against");

    private static readonly DiagnosticDescriptor KeptApartDescriptor = new("AK8251", Severity.Error, "a decision against another one");
    private static readonly DiagnosticDescriptor NotTwoAlikeDescriptor = new("AK8252", Severity.Error, "entries that cannot be compared");

    private static readonly DiagnosticDescriptor SheetExistsDescriptor = new("AK8215", Severity.Error, "a sign-on sheet that is there already");

    /// <summary>AK8291.</summary>
    public static Diagnostic NoEpoch(string variable, string value) =>
        new(NoEpochDescriptor, $"`{variable}` holds `{(value.Length > 40 ? value[..40] + "…" : value)}`, which is no number of seconds; the day of the clock is used", null)
        {
            Hints = [$"Write the seconds since 1970 in {variable}, or give the day with --on 2025-12-05."],
        };

    /// <summary>AK8201.</summary>
    public static Diagnostic NoWorkspace(string? given) => new(
        NoWorkspaceDescriptor, given is null ? "this folder and its parents are no workspace" : $"`{given}` is no workspace", null)
    {
        Hints = [$"A workspace has a file {WorkspaceLocator.SettingsPath}. `appealkit init my-appeals` makes one; --workspace names one elsewhere."],
    };

    /// <summary>AK8202.</summary>
    /// <param name="what">What was looked for, in words.</param>
    /// <param name="name">The name that was given.</param>
    /// <param name="known">The names that there are.</param>
    /// <param name="meant">The one of them that was probably meant, if more is known than how names are spelled.</param>
    public static Diagnostic UnknownName(string what, string name, IReadOnlyCollection<string> known, string? meant = null) =>
        new(UnknownNameDescriptor, $"there is no {what} `{name}`", null)
        {
            Hints =
            [
                (meant is not null && known.Contains(meant) ? meant : NameSuggestion.Nearest(name, known)) is { } nearest ? $"Did you mean `{nearest}`?"
                : known.Count is > 0 and <= 40 ? $"There are: {string.Join(", ", known)}."
                : known.Count == 0 ? "There is none in this workspace yet." : $"There are {known.Count} others.",
            ],
        };

    /// <summary>AK8203.</summary>
    public static Diagnostic CannotRead(string path, string why, string? hint = null) =>
        new(CannotReadDescriptor, $"`{path}` cannot be read: {why}", null) { Path = path, Hints = [hint ?? "Check the path; it is relative to the current folder."] };

    /// <summary>AK8204.</summary>
    public static Diagnostic NotEmpty(string path) => new(NotEmptyDescriptor, $"`{path}` has files in it already", null)
    {
        Path = path,
        Hints = ["Name a folder that does not exist yet, or an empty one; nothing was changed."],
    };

    /// <summary>AK8205.</summary>
    public static Diagnostic CannotMake(string path) => new(CannotMakeDescriptor, $"`{path}` cannot be made", null)
    {
        Path = path,
        Hints = ["The folder above it may be read-only, or the disk full. Name another place."],
    };

    /// <summary>AK8206.</summary>
    public static Diagnostic DataIsNoMap(SourceSpan span) => new(DataIsNoMapDescriptor, "the data is not made of names with values", span)
    {
        Hints = ["Begin with a key, as in `name: Anna`; a list needs one too: `people: [...]`."],
    };

    /// <summary>AK8207.</summary>
    public static Diagnostic NotAnId(string given, string? nearest) => new(NotAnIdDescriptor, $"`{given}` is not in the form of an id", null)
    {
        Hints = [nearest is null ? "Ids are small letters, digits and single hyphens, as in neutrality-day-2026." : $"Write it as `{nearest}`."],
    };

    /// <summary>AK8208.</summary>
    public static Diagnostic DocumentExists(string path) => new(DocumentExistsDescriptor, $"`{path}` is there already", null)
    {
        Path = path,
        Hints = ["Give the new document another id; nothing was changed."],
    };

    /// <summary>AK8209.</summary>
    public static Diagnostic OccasionWithoutYear(string given, string id) => new(OccasionWithoutYearDescriptor, $"`{given}` names no year", null)
    {
        Hints = [$"Write it with the year, as in `{id}@2026`."],
    };

    /// <summary>AK8209, for a year in which there is no such day.</summary>
    public static Diagnostic OccasionNotThen(string id, int year, int? first) => new(
        OccasionWithoutYearDescriptor,
        first is { } start ? FormattableString.Invariant($"`{id}` in {year} is before {start}, the year of the event that it marks") : FormattableString.Invariant($"no date is known for `{id}` in {year}"),
        null)
    {
        Hints = ["Check the year; for a day that an announcement decides, add the occasion with its date to cases/occasions.yaml."],
    };

    /// <summary>AK8210.</summary>
    public static Diagnostic OtherKind(string id, string kind, string wanted) =>
        new(OtherKindDescriptor, $"`{id}` is of the kind `{kind}`, not `{wanted}`", null)
        {
            Hints = [$"Write `appealkit new {kind} …`, or name a document of the kind `{wanted}`."],
        };

    /// <summary>AK8211.</summary>
    public static Diagnostic SeveralSignatories(string name, IReadOnlyCollection<string> keys) =>
        new(SeveralSignatoriesDescriptor, $"several entries of the ledger are called `{name}`", null)
        {
            Hints = [keys.Count == 0 ? "Give them an `id` in the ledger, and use that." : $"Name one by its id: {string.Join(", ", keys)}."],
        };

    /// <summary>AK8212.</summary>
    public static Diagnostic CannotAppendTo(string path) => new(CannotAppendToDescriptor, $"nothing can be added safely to `{path}` as it is written", null)
    {
        Path = path,
        Hints = ["Write its lists as lines that begin with a hyphen; the file is as it was."],
    };

    /// <summary>AK8216. The place is left out: it is one of a file that is not there.</summary>
    public static Diagnostic WouldBeRefused(string path, Diagnostic error) => new(WouldBeRefusedDescriptor, $"with this change `{path}` would have an error, {error.Code}: {error.Message}", null)
    {
        Path = path,
        IsForEverybody = error.IsForEverybody,
        Hints = [.. error.Hints.Take(1), "Make room for the change in the ledger first; it is as it was, and nothing else was written."],
    };

    /// <summary>AK8217.</summary>
    public static Diagnostic TooManySignatories(string path, int wanted, int room) => new(
        TooManySignatoriesDescriptor,
        FormattableString.Invariant($"this is too much for one ledger: `{path}` would have {wanted} signatories, and has room for about {room} like these"),
        null)
    {
        Path = path,
        IsForEverybody = true,
        Hints = ["A ledger has 16 MiB and a million keys and values at most, and each approval needs some: keep the sign-on in two documents. Nothing was written."],
    };

    /// <summary>AK8213.</summary>
    public static Diagnostic NothingToUndo(string path) => new(NothingToUndoDescriptor, $"there is no last change of `{path}` to take back", null)
    {
        Path = path,
        Hints = ["Only the last change that a command made can be taken back, and only once; earlier ones are in the history of the repository."],
    };

    /// <summary>AK8214.</summary>
    public static Diagnostic ChangedSince(string path) => new(ChangedSinceDescriptor, $"`{path}` was changed by hand after the last command", null)
    {
        Path = path,
        Hints = ["Taking the command's change back would take those changes with it; edit the file. Nothing was changed."],
    };

    /// <summary>AK8215.</summary>
    public static Diagnostic SheetExists(string id, string options) => new(SheetExistsDescriptor, $"the document has a sheet, `{id}`, and {options} is for a new one", null)
    {
        Path = $"cases/documents/{id}/document.yaml",
        Hints = [$"Change `sign_on` in cases/documents/{id}/document.yaml, and run the command without it."],
    };

    /// <summary>AK8221.</summary>
    public static Diagnostic CannotChange(string path) => new(CannotChangeDescriptor, $"`{path}` cannot be changed", null)
    {
        Path = path,
        Hints = ["It may be read-only, open in another program, or the disk full; it is as it was."],
    };

    /// <summary>AK8221, for a folder where a file should be.</summary>
    public static Diagnostic IsAFolder(string path) => new(CannotChangeDescriptor, $"`{path}` cannot be written: it is a folder", null)
    {
        Path = path,
        Hints = ["Name a file in it."],
    };

    /// <summary>AK8221, for a file in a folder that is not there.</summary>
    public static Diagnostic NoFolder(string path) => new(CannotChangeDescriptor, $"`{path}` cannot be written: its folder does not exist", null)
    {
        Path = path,
        Hints = ["Make the folder first, or name a file elsewhere; nothing was changed."],
    };

    /// <summary>AK8231.</summary>
    public static Diagnostic Busy() => new(BusyDescriptor, "another command is changing the workspace", null)
    {
        Hints = ["Wait until it is done, and give the command again; nothing was changed."],
    };

    /// <summary>AK8232.</summary>
    public static Diagnostic ChangedMeanwhile(string path) => new(ChangedMeanwhileDescriptor, $"`{path}` was changed while the command worked on it", null)
    {
        Path = path,
        Hints = ["Give the command again: it reads the file as it is now. This time it changed nothing."],
    };

    /// <summary>AK8233.</summary>
    /// <param name="path">The ledger.</param>
    /// <param name="call">What the other entry is called; null if that would tell who withdrew.</param>
    public static Diagnostic StillNamed(string path, string? call) =>
        new(StillNamedDescriptor, $"{(call is null ? "an entry" : $"the entry `{call}`")}, which is on the list by name, can be the same signatory", null)
        {
            Path = path,
            Hints =
            [
                $"If it is, do the same with it{(call is null ? "" : $", called `{call}`")}, or merge the two: else the next build prints the name. If it is not, `keep` remembers that.",
            ],
        };

    /// <summary>AK8251, for a merge.</summary>
    public static Diagnostic KeptApartBefore(string first, string second) => new(KeptApartDescriptor, $"`{first}` and `{second}` were kept apart", null)
    {
        Hints = ["If that was wrong, take their line out of `kept_apart` in the ledger first."],
    };

    /// <summary>AK8251, for keeping apart.</summary>
    public static Diagnostic MergedAlready(string first, string second) => new(KeptApartDescriptor, $"`{first}` and `{second}` were merged", null)
    {
        Hints = ["If that was wrong, take `merged_into` out of the ledger first; `undo` does it if the merge was the last change."],
    };

    /// <summary>AK8252, for entries of two kinds.</summary>
    public static Diagnostic PersonAndOrganisation(string first, string second) =>
        new(NotTwoAlikeDescriptor, $"of `{first}` and `{second}` one is a person and the other an organisation", null)
        {
            Hints = ["People are merged with people, organisations with organisations; who signed for an organisation stands in its `by`."],
        };

    /// <summary>AK8252, for one entry.</summary>
    public static Diagnostic OneSignatoryTwice() => new(NotTwoAlikeDescriptor, "all that was named is one entry", null)
    {
        Hints = ["Name two entries or more, by the ids that `appealkit signatories merge --document ID` lists."],
    };
}
