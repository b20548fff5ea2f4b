using AppealKit.Templating.Model;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Binding;

/// <summary>Somebody who acts: an organisation, or a name in words.</summary>
internal static class PartyBinding
{
    /// <summary>The organisation as an object, or the words.</summary>
    public static TemplateValue Bind(Party party, BindingContext context)
    {
        if (party.OrganisationId is not { } id)
            return context.Plain(party.Name);
        return context.Model.FindOrganisation(id) is { } organisation ? OrganisationBinding.Table.Bind(organisation, context) : default;
    }
}
