namespace AppealKit.Testing;

/// <summary>One case of a <see cref="CaseFile"/>.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Blocks">Its blocks in order.</param>
public sealed record TestCase(string Name, IReadOnlyList<CaseBlock> Blocks)
{
    /// <summary>The text of the block of that name; null if there is none.</summary>
    public string? Find(string name) => Blocks.FirstOrDefault(b => b.Name == name)?.Text;

    /// <summary>The text of the block of that name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public string Get(string name) => Find(name) ?? throw new InvalidOperationException($"the case '{Name}' has no block '{name}'");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
