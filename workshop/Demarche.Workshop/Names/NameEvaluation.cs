using System.CommandLine;
using Demarche.English.Names;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary><c>workshop evaluate names</c> and <c>workshop errors names</c>: a model on marked files, or on the sets of the targets.</summary>
internal static class NameEvaluation
{
    public static Command CreateEvaluation()
    {
        var (files, reports, model) = Inputs();
        var command = new Command("names", "Entity F1 of the name finder, in all and by kind.") { files, reports, model };
        command.SetAction(r => Evaluate(r.GetValue(files) ?? [], r.GetValue(reports), r.GetValue(model)));
        return command;
    }

    public static Command CreateErrors()
    {
        var (files, reports, model) = Inputs();
        var command = new Command("names", "Names missed, invented, of wrong kind or wrong extent, with the words around.") { files, reports, model };
        command.SetAction(r => Show(r.GetValue(files) ?? [], r.GetValue(reports), r.GetValue(model)));
        return command;
    }

    private static (Argument<string[]> Files, Option<string> Reports, Option<string> Model) Inputs() => (
        new Argument<string[]>("files")
        {
            Description = "Files in CoNLL columns, or names.json as in gold/names; the sets of the targets when none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        },
        new Option<string>("--reports") { Description = "Folder below which the reports of a names.json lie." },
        new Option<string>("--model") { Description = "A model file other than the shipped one." });

    private static int Evaluate(string[] files, string? reports, string? model)
    {
        var reader = ReaderOf(model);
        foreach (var (name, texts) in Sets(files, reports))
            Console.WriteLine($"{name}: {reader.Score(texts)}");
        return 0;
    }

    private static int Show(string[] files, string? reports, string? model)
    {
        var reader = ReaderOf(model);
        foreach (var (name, texts) in Sets(files, reports))
        {
            Console.WriteLine($"== {name}");
            foreach (var (text, error) in texts.SelectMany(t => NameErrors.Of(t.Names, reader.Read(t)).Select(e => (t, e))))
                Console.WriteLine(error.Describe(text.Text));
        }

        return 0;
    }

    private static NameReader ReaderOf(string? model) => new(
        NameCorpora.Cut(), new NameFinder(model is null ? NameModel.BuiltIn() : NameModelBuilder.Open(File.ReadAllBytes(model))));

    private static IEnumerable<(string Name, IReadOnlyList<NamedText> Texts)> Sets(string[] files, string? reports)
    {
        if (files.Length == 0)
            return NameCorpora.Measuring();
        return files.Select(f => (f, (IReadOnlyList<NamedText>)(f.EndsWith(".json", StringComparison.Ordinal)
            ? [.. ReportNames.Read(f, reports ?? SharedData.PathOf("reports"), _ => true)]
            : [.. ColumnCorpus.Read(f, f, ColumnCorpus.UsualKind)])));
    }
}
