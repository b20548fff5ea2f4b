namespace AppealKit.Templating.Model;

// An object whose members a template may set.
internal interface IMutableMembers
{
    // False if this member cannot be set.
    bool TrySetMember(string name, in TemplateValue value);

    bool IsReadOnly(string name);
}
