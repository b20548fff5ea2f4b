using AppealKit.Tests.Workspace;
using AppealKit.Values;
using AppealKit.Workspace;
using AppealKit.Workspace.Audiences;

namespace AppealKit.Tests.Leaks;

/// <summary>The search of files for everybody, in a workspace that hides one person and has nobody else.</summary>
internal static class HiddenPerson
{
    /// <summary>Makes the search.</summary>
    public static WithheldTextSearch Search(string language, string name)
    {
        var model = new WorkspaceLoader(new MemoryFiles().With("cases/workspace.yaml", "appealkit: 1\nlanguages: [en]\n")
            .With("cases/people/hidden.yaml", $"id: hidden\nname: {{{language}: \"{name}\"}}\n")).Load().Value!;
        return new WithheldSearches(model, model.ForAudience(Audience.Public)).General;
    }
}
