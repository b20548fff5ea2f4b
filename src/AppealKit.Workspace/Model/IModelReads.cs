using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Model;

/// <summary>Told what of a model is read: who knows that knows when a text must be made again.</summary>
public interface IModelReads
{
    /// <summary>An entry was read that stands in a file.</summary>
    void Read(SourceFile file);

    /// <summary>A whole list was read.</summary>
    void ReadAll(EntryKind kind);

    /// <summary>Somebody asked whether names are inflected in a language.</summary>
    void AskedWhetherInflected(LanguageTag language, bool answer);

    /// <summary>The people of a group were chosen by its condition.</summary>
    /// <param name="group">The group.</param>
    /// <param name="day">The day that the condition was asked for.</param>
    /// <param name="chosen">Whom it chose.</param>
    void Chose(CaseGroup group, DateOnly day, IReadOnlyList<CaseGroupMember> chosen);
}
