using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Demarche.Commands;

/// <summary>What is wrong with a command line, in one sentence and a hint at the help.</summary>
internal static class Misuse
{
    private const int LettersAlike = 3;

    /// <summary>""demarche show" needs ID; see "demarche show --help"."; null when the command line can be run.</summary>
    public static string? Of(ParseResult parsed)
    {
        // Help and the version are shown whatever stands beside them, and the program's bare name asks for help.
        if (parsed.Tokens.Count == 0 || (parsed.Action is not ParseErrorAction && parsed.Action != parsed.CommandResult.Command.Action))
            return null;
        var command = NameOf(parsed.CommandResult);
        return Fault(parsed, command) is { } fault ? $"{fault}; see \"{command} --help\"." : null;
    }

    private static string? Fault(ParseResult parsed, string command)
    {
        var subject = parsed.CommandResult.Command;
        if (UnknownOption(parsed) is { } option)
            return $"\"{option}\" is no option of \"{command}\"";
        if (parsed.UnmatchedTokens is [var word, ..])
            return subject.Subcommands.Count == 0 ? $"\"{word}\" is one word too many for \"{command}\"" : $"\"{word}\" is no command of \"{command}\"{Meant(word, subject)}";
        if (parsed.Errors.Count == 0)
            return null;
        if (subject.Subcommands.Count > 0)
            return $"\"{command}\" needs a command";
        return Lacking(parsed) is { } argument ? $"\"{command}\" needs {argument}" : OneLine(parsed.Errors[0].Message);
    }

    // "brif": did you mean "brief"?
    private static string Meant(string word, Command above) =>
        above.Subcommands.Where(c => word.Length >= LettersAlike && c.Name.StartsWith(word[..LettersAlike], StringComparison.OrdinalIgnoreCase)).Select(c => $"\"{c.Name}\"").ToList() is { Count: > 0 } near
            ? $" (did you mean {string.Join(" or ", near)}?)"
            : "";

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    // Where paths or words are taken, the parser takes a misspelt option for one of them. What follows a bare "--" is none.
    private static string? UnknownOption(ParseResult parsed)
    {
        var before = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).Select(t => t.Value).ToHashSet(StringComparer.Ordinal);
        var taken = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value);
        return parsed.UnmatchedTokens.Concat(taken).FirstOrDefault(word => word is ['-', '-', not ' ', ..] && before.Contains(word));
    }

    private static string? Lacking(ParseResult parsed) =>
        parsed.CommandResult.Command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > (parsed.GetResult(a)?.Tokens.Count ?? 0)) is { } argument
            ? argument.HelpName ?? argument.Name
            : null;

    // "demarche correct sheet".
    private static string NameOf(CommandResult result)
    {
        var above = result.Parent is CommandResult parent ? NameOf(parent) + " " : "";
        return above + (above.Length == 0 ? "demarche" : result.Command.Name);
    }
}
