using Xunit;

namespace AppealKit.Tests;

/// <summary>Tests that compare times with each other: they run when all others are done, which would else be measured too.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsAlone
{
    /// <summary>What the collection is called.</summary>
    public const string Name = "runs alone";
}
