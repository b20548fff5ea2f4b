using AppealKit.Tests.Workspace;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Audiences;

namespace AppealKit.Tests.Leaks;

/// <summary>The search of files for everybody, in a workspace that hides some people and has nobody else.</summary>
internal static class HiddenPerson
{
    /// <summary>Makes the search.</summary>
    public static WithheldTextSearch Search(string language, params string[] names)
    {
        var files = new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n");
        for (var i = 0; i < names.Length; i++)
            files = files.With(FormattableString.Invariant($"cases/people/hidden-{i}.yaml"), FormattableString.Invariant($"id: hidden-{i}\nname: {{{language}: \"{names[i]}\"}}\n"));
        var model = new WorkspaceLoader(files).Load().Value!;
        return new WithheldSearches(model, model.ForAudience(Audience.Public)).General;
    }
}
