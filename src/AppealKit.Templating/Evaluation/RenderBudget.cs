namespace AppealKit.Templating.Evaluation;

/// <summary>What is left for the renderings of one document. Not for several threads at once.</summary>
public sealed class RenderBudget
{
    /// <summary>Starts a budget; its time runs from here.</summary>
    public RenderBudget(RenderLimits limits) => Limits = limits;

    /// <summary>What it began with.</summary>
    public RenderLimits Limits { get; }
}
