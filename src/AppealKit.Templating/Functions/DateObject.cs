using AppealKit.Templating.Model;

namespace AppealKit.Templating.Functions;

// `date`: its functions, the day of the rendering, and the format in which dates are printed, which a template may set.
internal sealed class DateObject(Builtins builtins) : ITemplateObject, IMutableMembers
{
    public string Kind => DateFunctions.Table.Kind;

    public IEnumerable<string> MemberNames => DateFunctions.Table.MemberNames.Concat(["now", "format", "default_format"]);

    public bool TryGetMember(string name, out TemplateValue value)
    {
        switch (name)
        {
            case "now":
                value = TemplateValue.Of(builtins.Today);
                return true;
            case "format":
                value = TemplateValue.Of(builtins.DateFormat);
                return true;
            case "default_format":
                value = TemplateValue.Of(Builtins.DefaultDateFormat);
                return true;
            default:
                return DateFunctions.Table.TryGetMember(name, out value);
        }
    }

    public bool TrySetMember(string name, in TemplateValue value)
    {
        if (name != "format" || !value.TryGetText(out var format))
            return false;
        builtins.DateFormat = format;
        return true;
    }

    public bool IsReadOnly(string name) => false;
}
