using AppealKit.Composition.Binding;
using AppealKit.Diagnostics;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Functions;

/// <summary>Names in grammatical cases, for functions that are given the word for one. A form that is missing is reported once.</summary>
internal sealed class NameCases(BindingContext context)
{
    // Not a case: the name with what the language puts before it in a sentence.
    private const string InText = "in_text";

    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>What a call with a word gives that means no case, which is reported; null for a case.</summary>
    public TemplateValue? Fault(TemplateCall call, string word)
    {
        if (word == InText || Read(word) is not null)
            return null;
        var known = Enum.GetValues<GrammaticalCase>().Select(ModelWords.Of).Append(InText).ToList();
        return call.Fail(
            $"no grammatical case is called `{word}`",
            NameSuggestion.Nearest(word, known) is { } nearest ? $"Did you mean `{nearest}`?" : $"There are: {string.Join(", ", known)}.");
    }

    /// <summary>The name in the document's language in a case, which is checked first; null without a name.</summary>
    public TemplateValue Of(TemplateCall call, string id, NameSet names, string word) =>
        context.ChooseName(names) is { } name ? Of(call, id, name, word) : Fault(call, word) ?? default;

    /// <summary>A name in a case, which is checked first.</summary>
    public TemplateValue Of(TemplateCall call, string id, LocalizedName name, string word)
    {
        if (Fault(call, word) is { } fault)
            return fault;
        if (Read(word) is not { } grammaticalCase)
            return NameBinding.InText(name, context);
        var form = NameBinding.InCase(name, grammaticalCase, context);
        if (!form.IsNull)
            return form;
        ReportMissing(id, name, word);
        return NameBinding.InCase(name, GrammaticalCase.Nominative, context);
    }

    /// <summary>The family name alone in a case, of which <see cref="Fault"/> says that it is one; where it is not told apart, null.</summary>
    public TemplateValue FamilyOf(string id, LocalizedName name, string word)
    {
        if (name.Family is null)
            return default;
        if (Read(word) is not { } grammaticalCase)
            return NameBinding.Family(name, context);
        if (name.In(grammaticalCase) is not null)
            return NameBinding.FamilyIn(name, grammaticalCase, context);
        ReportMissing(id, name, word);
        return NameBinding.Family(name, context);
    }

    // Languages without cases print the basic form everywhere; only those that inflect names lack something.
    private void ReportMissing(string id, LocalizedName name, string word)
    {
        if (context.Model.InflectsNames(name.Language) && _reported.Add(id + "/" + word))
            context.Findings.Add(CompositionDiagnostics.NameFormMissing(id, word, name.Language, name.Span));
    }

    private static GrammaticalCase? Read(string word) =>
        Enum.TryParse<GrammaticalCase>(word, ignoreCase: true, out var grammaticalCase) && !char.IsAsciiDigit(word[0]) ? grammaticalCase : null;
}
