namespace AppealKit.Templating.Evaluation;

// Ends a rendering after what it has reported: too much, or something that must not be tried again. It never leaves this project.
internal sealed class RenderingStoppedException : Exception;
