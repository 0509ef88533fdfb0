namespace Demarche;

/// <summary>A command can't do what it was asked to, for a reason that its user can mend. Ends the run with code 1.</summary>
internal sealed class CommandException(string message) : Exception(message);
