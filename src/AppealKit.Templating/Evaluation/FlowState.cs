namespace AppealKit.Templating.Evaluation;

// What the statements still to come have to heed.
internal enum FlowState : byte
{
    None,
    Break,
    Continue,
    Return,
}
