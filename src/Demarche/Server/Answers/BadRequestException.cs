namespace Demarche.Server.Answers;

/// <summary>An address asks for something that can't be: told to its asker with status 400.</summary>
internal sealed class BadRequestException(string message) : Exception(message);
