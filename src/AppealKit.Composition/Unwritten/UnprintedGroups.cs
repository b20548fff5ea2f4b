using AppealKit.Composition.Binding;
using AppealKit.Document;
using AppealKit.Document.Rendering;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Composition.Unwritten;

/// <summary>A body that takes the place of the template's cases may forget a group of them: whoever was listed there would be missing without a word.</summary>
internal static class UnprintedGroups
{
    /// <summary>Reports the groups of which nobody is named in a text: neither in a list of cases nor in the author's own words.</summary>
    /// <param name="context">What the text was made from.</param>
    /// <param name="document">The composed text.</param>
    public static void Check(BindingContext context, AppealDocument document)
    {
        string? text = null;
        foreach (var group in context.Document.Cases)
        {
            // What has no layout is there for the facts alone.
            if (group.Layout == CaseLayout.None || context.IsPrinted(group))
                continue;
            var people = CaseGroupBinding.PeopleOf(group, context);
            text ??= SearchText.Of(document);
            if (people.Count > 0 && !people.Exists(p => IsNamed(p, text, context)))
                context.Findings.Add(CompositionDiagnostics.GroupNotPrinted(group, context.Language));
        }
    }

    private static bool IsNamed(Person person, string text, BindingContext context) =>
        context.ChooseName(person.Name) is { } name
        && (Holds(text, name.Form) || (name.Family is { } family && Holds(text, family)) || name.CaseForms.Any(f => Holds(text, f)));

    private static bool Holds(string text, string name) => text.Contains(name, StringComparison.Ordinal);
}
