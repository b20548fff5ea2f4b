using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Workspace.Audiences;

/// <summary>
/// Which organisations the ledgers do not name. Organisations act in public: one that has only not approved is withheld from the files of the document
/// alone, and not where it is told of as something else; one that asks not to be named is withheld from the document in any case, and from all other files
/// unless it is seen elsewhere.
/// </summary>
internal static class HiddenOrganisations
{
    /// <summary>Those that must not be named, each with the place where a ledger has it.</summary>
    /// <param name="model">The full model.</param>
    /// <param name="seen">What the audience sees of it.</param>
    /// <param name="documents">The document whose files are searched, with what it announces; empty for what belongs to none.</param>
    public static IReadOnlyList<(Organisation Organisation, SourceSpan Entry)> Of(WorkspaceModel model, WorkspaceModel seen, IReadOnlyCollection<string> documents)
    {
        var (asked, waiting, askedElsewhere, named) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        var entries = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var ledger in model.Ledgers)
        {
            var isHere = documents.Contains(ledger.DocumentId);
            foreach (var standing in ledger.StandingsOn(DateOnly.MaxValue))
            {
                var ids = standing.Nameable.Select(s => s.Organisation?.Id).OfType<string>();
                foreach (var reference in (standing.IsNamed ? standing.Unshown : standing.Entries).Select(s => s.Organisation).OfType<Reference>())
                    entries[reference.Id] = isHere ? reference.Span : entries.GetValueOrDefault(reference.Id, reference.Span);
                (isHere ? asked : askedElsewhere).UnionWith(standing.Unshown.Select(s => s.Organisation?.Id).OfType<string>());
                if (standing.IsNamed)
                    named.UnionWith(ids);
                else if (standing.Display != SignatoryDisplay.Named)
                    (isHere ? asked : askedElsewhere).UnionWith(ids);
                else if (isHere)
                    waiting.UnionWith(ids);
            }
        }

        if (asked.Count + waiting.Count + askedElsewhere.Count == 0)
            return [];
        var known = new SeenOrganisations(seen);
        // The head of a document names who issues it.
        var issuers = documents.Select(model.FindDocument).SelectMany(d => d is null ? [] : SeenOrganisations.IssuersOf(d, model)).ToHashSet(StringComparer.Ordinal);
        var hidden = new List<(Organisation, SourceSpan)>();
        foreach (var organisation in model.Organisations.Where(o => !issuers.Contains(o.Id)
            && (asked.Contains(o.Id)
                || (waiting.Contains(o.Id) && !known.Contains(o))
                || (askedElsewhere.Contains(o.Id) && !named.Contains(o.Id) && !known.Contains(o)))))
            hidden.Add((organisation, entries[organisation.Id]));
        return hidden;
    }
}
