namespace AppealKit.Templating.Model;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">Its name, for named arguments and messages.</param>
/// <param name="IsOptional">True if a call may leave it out.</param>
/// <param name="TakesRest">True if it takes all further arguments; only the last one may.</param>
public sealed record TemplateParameter(string Name, bool IsOptional, bool TakesRest)
{
    /// <inheritdoc/>
    public override string ToString() => TakesRest ? Name + "..." : IsOptional ? Name + "?" : Name;
}
