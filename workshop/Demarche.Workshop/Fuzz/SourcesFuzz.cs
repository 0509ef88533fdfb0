using System.CommandLine;

namespace Demarche.Workshop.Fuzz;

/// <summary><c>fuzz sources</c>: broken files of every format, which must be read or told as faults, soon and without a crash.</summary>
internal static class SourcesFuzz
{
    public static Command Create()
    {
        var files = new Option<int>("--files") { Description = "How many of each format.", DefaultValueFactory = _ => 100_000 };
        var pdfs = new Option<int>("--pdfs") { Description = "How many PDF documents.", DefaultValueFactory = _ => 2_000 };
        var seed = new Option<int>("--seed") { Description = "The seed of the first file; each further one has the next.", DefaultValueFactory = _ => 1 };
        var only = new Option<string?>("--format") { Description = "Only this format." };
        var write = new Option<string?>("--write") { Description = "Writes the file of the seed here and reads none." };
        only.AcceptOnlyFromAmong([.. SampleFiles.Formats]);
        var command = new Command("sources", "Reads broken files of every format.") { files, pdfs, seed, only, write };
        command.SetAction(options =>
        {
            var first = options.GetValue(seed);
            var formats = SampleFiles.Formats.Where(f => options.GetValue(only) is not { } name || f == name).ToList();
            if (options.GetValue(write) is { } path)
            {
                File.WriteAllBytes(path, new Mutation(formats[0], SampleFiles.Of(formats[0])).Of(first));
                return 0;
            }

            return formats.Sum(f => Run(f, options.GetValue(f == "pdf" ? pdfs : files), first, Console.Out)) == 0 ? 0 : 1;
        });
        return command;
    }

    /// <summary>Reads broken files of one format.</summary>
    /// <returns>How many crashed, took too long or too much.</returns>
    public static int Run(string format, int files, int seed, TextWriter output) =>
        new FuzzRun(new Mutation(format, SampleFiles.Of(format)), format, output).Read(seed, files);
}
