using AppealKit.Diagnostics.Source;
using AppealKit.Values;

namespace AppealKit.Workspace.Model;

/// <summary>A name as it is written in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Form">The whole name in its basic form (nominative).</param>
/// <param name="Span">Where it is written.</param>
public sealed record LocalizedName(LanguageTag Language, string Form, SourceSpan Span)
{
    /// <summary>The given name, if it is told apart.</summary>
    public string? Given { get; init; }

    /// <summary>The family name, if it is told apart.</summary>
    public string? Family { get; init; }

    /// <summary>
    /// The name as it stands in a sentence, where the language puts something before it that does not belong to the name in lists and on signs
    /// (<c>in_text</c>: the Norwegian Helsinki Committee). Null where it is the basic form.
    /// </summary>
    public string? InText { get; init; }

    /// <summary>The forms by grammatical case, as far as they are given; the nominative is <see cref="Form"/>.</summary>
    public IReadOnlyDictionary<GrammaticalCase, string> Cases { get; init; } = new Dictionary<GrammaticalCase, string>();

    /// <summary>The forms of <see cref="Cases"/>, in the order of the cases.</summary>
    public IEnumerable<string> CaseForms
    {
        get
        {
            for (var wanted = GrammaticalCase.Nominative; Cases.Count > 0 && wanted <= GrammaticalCase.Prepositional; wanted++)
            {
                if (Cases.TryGetValue(wanted, out var form))
                    yield return form;
            }
        }
    }

    /// <summary>All forms: the basic one, then <see cref="CaseForms"/>.</summary>
    public IEnumerable<string> AllForms => CaseForms.Prepend(Form);

    /// <summary>False for a form that nobody who knows has confirmed (<c>confirmed: false</c>).</summary>
    public bool IsConfirmed { get; init; } = true;

    /// <summary>The form in a case, or null if it is not given. The nominative is always there; <see cref="InText"/> stands for all others that are not given, as it does for countries.</summary>
    public string? In(GrammaticalCase grammaticalCase) =>
        grammaticalCase == GrammaticalCase.Nominative ? Form : Cases.GetValueOrDefault(grammaticalCase) ?? InText;
}
