using System.CommandLine;
using Demarche.Commands;

namespace Demarche.Input;

/// <summary>The marking that a command line gives what it adds.</summary>
internal static class MarkingWord
{
    private const int Longest = 40;

    /// <summary>The word of <c>--marking</c>; null without one.</summary>
    /// <exception cref="CommandException">It is not one of those that the dossier uses, or no word that can stand in a line.</exception>
    public static string? Of(Surroundings surroundings, ParseResult options)
    {
        if (options.GetValue(CommonOptions.Marking) is not { } word)
            return null;
        var known = DossierFolder.Markings(surroundings, options);
        if (known.Count > 0 && !known.Contains(word))
            throw new CommandException($"--marking: this dossier uses {string.Join(", ", known)}.");
        return word.Length is > 0 and <= Longest && word.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '/' or '.')
            ? word
            : throw new CommandException($"--marking: \"{word}\" is no marking; letters, digits, spaces, - / and . only.");
    }
}
