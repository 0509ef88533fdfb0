using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Demarche.Commands;

/// <summary>Arguments and options that mean the same wherever they stand.</summary>
internal static class CommonOptions
{
    // More forms than these in the name of an option would push its description off the screen.
    private const int MostNamed = 4;

    /// <summary>Reports to read; at least one path.</summary>
    public static Argument<string[]> Paths { get; } = new("PATH")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Files, folders (with all below them), or - for standard input: dated text or JSON Lines.",
    };

    /// <summary>Reports to read instead of the store.</summary>
    public static Argument<string[]> PathsOrStore { get; } = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Files, folders, or - for standard input; without one the store is asked.",
    };

    /// <summary>The store's file.</summary>
    public static Option<string?> Store { get; } = new("--store")
    {
        HelpName = "FILE",
        Description = "The store (default: $DEMARCHE_STORE, else demarche.db in the current folder).",
    };

    /// <summary>The day of reports without one.</summary>
    public static Option<DateOnly?> Date { get; } = Day("--date", "The day of reports that bear none.");

    /// <summary>The day that a view is about.</summary>
    public static Option<DateOnly?> AsOf { get; } = Day("--as-of", "The day whose state is shown (default: the day it is known by).");

    /// <summary>The last day whose reports count.</summary>
    public static Option<DateOnly?> KnownBy { get; } = Day("--known-by", "Reports dated up to this day count (default: the last report's day, or --as-of if later).");

    /// <summary>The last day whose rulings by hand count.</summary>
    public static Option<DateOnly?> CorrectionsBy { get; } = Day("--corrections-by", "Corrections made up to this day count (default: all of them).");

    /// <summary>A folder of further knowledge.</summary>
    public static Option<string?> Knowledge { get; } = new("--knowledge")
    {
        HelpName = "DIR",
        Description = "A folder of knowledge files that add to those built in.",
    };

    /// <summary>A dossier; every command has it.</summary>
    public static Option<string?> Dossier { get; } = new("--dossier")
    {
        HelpName = "NAME",
        Recursive = true,
        Description = "The dossier: reports, words and markings of their own, in the folder dossiers/NAME beside the store.",
    };

    /// <summary>Whether reports that carry a marking are shown.</summary>
    public static Option<bool> Marked { get; } = new("--marked") { Description = "Also what carries a marking: own notes, call memos, plans. The marking is printed with it." };

    /// <summary>The marking of what is added.</summary>
    public static Option<string?> Marking { get; } = new("--marking") { HelpName = "WORD", Description = "Who may see it, in the desk's own word, such as RESTRICTED." };

    /// <summary>How many reports are read at once.</summary>
    public static Option<int> Jobs { get; } = new("--jobs")
    {
        HelpName = "N",
        Description = "Reports read at the same time (default: one for each core). The output is the same for every number.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        Validators = { AtLeastOne },
    };

    /// <summary>The form of the output.</summary>
    /// <param name="forms">Those the command knows; the first is the default.</param>
    public static Option<string> Format(params string[] forms)
    {
        var option = new Option<string>("--format")
        {
            HelpName = forms.Length <= MostNamed ? string.Join('|', forms) : "FORM",
            Description = forms.Length <= MostNamed ? $"Form of the output (default: {forms[0]})." : $"Form of the output: {string.Join(", ", forms)} (default: {forms[0]}).",
            DefaultValueFactory = _ => forms[0],
        };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }

    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        HelpName = "YYYY-MM-DD",
        Description = description,
        CustomParser = ParseDay,
    };

    /// <summary>Reads a day, or says that it is none.</summary>
    public static DateOnly? ParseDay(ArgumentResult result)
    {
        var written = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"\"{written}\" is no day: write it as 2021-06-21.");
        return null;
    }

    /// <summary>Refuses what is no whole number from 1.</summary>
    public static void AtLeastOne(OptionResult result)
    {
        if (result.Tokens is [var only] && (!int.TryParse(only.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1))
            result.AddError($"{result.Option.Name} takes a whole number from 1.");
    }
}
