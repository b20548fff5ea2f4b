using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Incremental;

/// <summary>
/// Takes down all that one text is made of while it is made: as long as none of it changes, the text need not be made again. One thread at a time.
/// </summary>
/// <param name="templates">Where its templates come from.</param>
internal sealed class TextReads(TemplateStore templates) : IModelReads, ITemplateLoader
{
    private readonly HashSet<SourceFile> _files = new(ReferenceEqualityComparer.Instance);
    // A set of an enumeration would have to be compiled at every start.
    private readonly bool[] _kinds = new bool[(int)EntryKind.Meetings + 1];
    private readonly HashSet<string> _templates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _packs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inflected = new(StringComparer.Ordinal);
    private readonly List<ChosenPeople> _choices = [];

    /// <summary>True if it depends on more than is taken down here: then on every file of the workspace.</summary>
    public bool IsOfEverything { get; private set; }

    /// <summary>Paths of the files, in ordinal order.</summary>
    public IReadOnlyList<string> Files => [.. _files.Select(f => f.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>True if a list was read whole.</summary>
    public bool HasRead(EntryKind kind) => _kinds[(int)kind];

    /// <summary>The names of the templates that were asked for, whether they are there or not.</summary>
    public IReadOnlyList<string> Templates => [.. _templates.Order(StringComparer.Ordinal)];

    /// <summary>The tags of the languages whose packs were asked for.</summary>
    public IReadOnlyList<string> Packs => [.. _packs.Order(StringComparer.Ordinal)];

    /// <summary>The tags of the languages of which was asked whether names are inflected in them.</summary>
    public IReadOnlyList<string> Inflected => [.. _inflected.Order(StringComparer.Ordinal)];

    /// <summary>Who was chosen by conditions.</summary>
    public IReadOnlyList<ChosenPeople> Choices => _choices;

    IEnumerable<string> ITemplateLoader.KnownNames => templates.KnownNames;

    /// <summary>Takes down that the text depends on more than can be told.</summary>
    public void ReadEverything() => IsOfEverything = true;

    /// <summary>Takes down that the pack of a language was asked for.</summary>
    public void ReadPack(LanguageTag language) => _packs.Add(language.Value);

    /// <summary>Takes down that a template was asked for.</summary>
    public void ReadTemplate(string name) => _templates.Add(name);

    void IModelReads.Read(SourceFile file) => _files.Add(file);

    void IModelReads.ReadAll(EntryKind kind) => _kinds[(int)kind] = true;

    void IModelReads.AskedWhetherInflected(LanguageTag language, bool answer) => _inflected.Add(language.Value);

    void IModelReads.Chose(CaseGroup group, DateOnly day, IReadOnlyList<CaseGroupMember> chosen) =>
        _choices.Add(new ChosenPeople(group, day, [.. chosen.SelectMany(m => m.People).Select(p => p.Id)]));

    bool ITemplateLoader.Has(string name)
    {
        _templates.Add(name);
        return templates.Has(name);
    }

    StageResult<Template>? ITemplateLoader.Load(string name)
    {
        _templates.Add(name);
        return templates.Load(name);
    }
}
