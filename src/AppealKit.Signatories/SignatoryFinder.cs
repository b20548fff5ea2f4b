using System.Globalization;
using AppealKit.Unicode;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories;

/// <summary>Finds the signatory somebody means: by id, by the id of the organisation, by name in any language, or by line.</summary>
public sealed class SignatoryFinder
{
    private readonly Ledger _ledger;
    private readonly WorkspaceModel _model;

    /// <summary>Makes a finder.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="model">The workspace, for the names of organisations.</param>
    public SignatoryFinder(Ledger ledger, WorkspaceModel model) => (_ledger, _model) = (ledger, model);

    /// <summary>Those who can be meant; more than one for namesakes, none if nobody is called that.</summary>
    public IReadOnlyList<Signatory> Find(string who)
    {
        if (_ledger.Find(who) is { } known)
            return [known];
        if (OnLine(who) is { } listed)
            return [listed];
        var wanted = Casing.Fold(who.Trim());
        return [.. _ledger.Signatories.Where(s => NamesOf(s).Any(n => Casing.Fold(n) == wanted))];
    }

    /// <summary>What an entry is called in messages: its key, or its line where it has none.</summary>
    public static string CallOf(Signatory signatory) => signatory.Key ?? LineCallOf(signatory);

    /// <summary>What an entry is called that must not be called by its key.</summary>
    public static string LineCallOf(Signatory signatory) => FormattableString.Invariant($"line {LineOf(signatory)}");

    private static int LineOf(Signatory signatory) => signatory.Span.File.PositionOf(signatory.Span.Start).Line;

    private Signatory? OnLine(string who) =>
        who.StartsWith("line ", StringComparison.Ordinal) && int.TryParse(who.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? _ledger.Signatories.FirstOrDefault(s => LineOf(s) == line)
            : null;

    private IEnumerable<string> NamesOf(Signatory signatory)
    {
        var organisation = signatory.Organisation is { } id ? _model.FindOrganisation(id.Id) : null;
        var names = (organisation?.Name ?? signatory.Name)?.Names.Select(n => n.Form) ?? [];
        return organisation?.Short is { } abbreviation ? names.Concat(abbreviation.Entries.Select(e => e.Text)) : names;
    }
}
