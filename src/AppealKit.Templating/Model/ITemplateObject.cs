namespace AppealKit.Templating.Model;

/// <summary>Something with members that a template can read. Members may be computed when they are asked for.</summary>
public interface ITemplateObject
{
    /// <summary>A word for messages: <c>person</c>, <c>document</c>; null for "object".</summary>
    string? Kind => null;

    /// <summary>The names of all members, snake_case, in the order in which they are shown.</summary>
    IEnumerable<string> MemberNames { get; }

    /// <summary>What is printed when a template prints the object itself; null prints its members.</summary>
    TemplateValue? Printed => null;

    /// <summary>Finds a member.</summary>
    /// <returns>False if there is no member of this name; a member without a value is there and null.</returns>
    bool TryGetMember(string name, out TemplateValue value);
}
