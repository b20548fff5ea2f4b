namespace AppealKit.Templating.Evaluation;

// Ends a rendering that has reported more than anybody reads. It never leaves this project.
internal sealed class TooManyErrorsException : Exception;
