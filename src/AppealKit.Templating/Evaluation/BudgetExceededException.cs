namespace AppealKit.Templating.Evaluation;

// Carries an exceeded limit from any depth to the start of the rendering, which turns it into a diagnostic. It never leaves this project.
internal sealed class BudgetExceededException(string limit) : Exception(limit);
