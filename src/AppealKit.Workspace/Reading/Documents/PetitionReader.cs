using AppealKit.Workspace.Model.Documents;
using AppealKit.Yaml;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Reading.Documents;

/// <summary>Reads what makes a document a petition.</summary>
internal static class PetitionReader
{
    public static Petition? Read(MappingReader owner)
    {
        if (owner.Mapping("petition", "a petition") is not { } reader)
            return null;
        var state = reader.Choice<PetitionState>("state");
        reader.RequireKey("state");
        var result = new Petition { IsOpen = state == PetitionState.Open, Goal = reader.Integer("goal", 1), Url = reader.Address("url") };
        if (reader.Find("supporters") is ScalarNode)
        {
            result = result with { Supporters = reader.Integer("supporters") };
        }
        else if (reader.Mapping("supporters", "the supporters") is { } supporters)
        {
            result = result with { Supporters = supporters.Integer("count"), SupportersAsOf = supporters.Date("as_of") };
            supporters.Finish();
        }

        reader.Finish();
        return result;
    }
}
