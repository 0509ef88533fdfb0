using System.CommandLine;
using System.Globalization;
using Demarche.English;
using Demarche.Facts;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Evaluation;

/// <summary>Who said what, on a PolNeAR file: contents found, and contents found with their source.</summary>
internal static class AttributionEvaluation
{
    private const string DevelopmentSet = "data/polnear/polnear_dev.jsonl.xz";

    public static Command Create()
    {
        var file = new Argument<string?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = $"A PolNeAR file; {DevelopmentSet} of the shared data when not given." };
        var byCue = new Option<bool>("--by-cue") { Description = "Break the rules down by the cue's lemma." };
        var command = new Command("attributions", "Reported speech, thought and acts of saying, on PolNeAR articles.") { file, byCue };
        command.SetAction(parsed => Evaluate(parsed.GetValue(file), parsed.GetValue(byCue)));
        return command;
    }

    public static Command CreateErrors()
    {
        var file = new Option<string?>("--file") { Description = "A PolNeAR file." };
        var kind = new Option<string>("--kind") { Description = "missed, excess or source.", DefaultValueFactory = _ => "missed" };
        var take = new Option<int>("--take") { Description = "How many.", DefaultValueFactory = _ => 50 };
        var every = new Option<int>("--every") { Description = "Only every n-th error, for a spread.", DefaultValueFactory = _ => 1 };
        var articles = new Option<int>("--articles") { Description = "Only so many articles.", DefaultValueFactory = _ => int.MaxValue };
        var command = new Command("attributions", "Attributions missed, found in excess, or given to the wrong source.") { file, kind, take, every, articles };
        command.SetAction(p => Explain(p.GetValue(file), p.GetValue(kind)!, p.GetValue(take), p.GetValue(every), p.GetValue(articles)));
        return command;
    }

    private static int Evaluate(string? file, bool byCue)
    {
        int gold = 0, said = 0, hit = 0, source = 0;
        var byRule = new SortedDictionary<string, (int Said, int Hit, int Source)>(StringComparer.Ordinal);
        foreach (var (_, analysed, matches) in Read(file))
        {
            foreach (var match in matches)
            {
                gold += match.Gold is null ? 0 : 1;
                said += match.Found is null ? 0 : 1;
                var both = match is { Gold: not null, Found: not null };
                hit += both ? 1 : 0;
                source += match.SourceRight ? 1 : 0;
                if (match.Found is not { } found)
                    continue;
                var inMarks = found.CueHead >= 0 && analysed.Quotations.Any(q => q.Kind == QuotationKind.Words && q.Inside.Contains(analysed.Tokens[found.CueHead].Range));
                var key = $"{found.Kind} {found.Rule}{(inMarks ? " in marks" : "")}{(byCue && found.CueHead >= 0 ? " " + analysed.Tokens[found.CueHead].Lemma : "")}";
                var row = byRule.GetValueOrDefault(key);
                byRule[key] = (row.Said + 1, row.Hit + (both ? 1 : 0), row.Source + (match.SourceRight ? 1 : 0));
            }
        }

        foreach (var (rule, row) in byRule)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rule,-30} said {row.Said,5}  right {(double)row.Hit / row.Said:0.000}  with source {(double)row.Source / row.Said:0.000}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"gold {gold}  said {said}  P {(double)hit / said:0.000}  R {(double)hit / gold:0.000}  F1 {2.0 * hit / (said + gold):0.000}  with source F1 {2.0 * source / (said + gold):0.000}"));
        return 0;
    }

    private static int Explain(string? file, string kind, int take, int every, int articles)
    {
        var seen = 0;
        foreach (var (article, analysed, matches) in Read(file).Take(articles))
        {
            foreach (var match in matches)
            {
                var wanted = kind switch
                {
                    "missed" => match.Found is null,
                    "excess" => match.Gold is null,
                    _ => match is { Gold: not null, Found: not null, SourceRight: false },
                };
                if (!wanted || seen++ % every != 0)
                    continue;
                if (take-- == 0)
                    return 0;
                Console.WriteLine(Describe(article, analysed, match));
            }
        }

        return 0;
    }

    private static string Describe(PolnearArticle article, AnalysedText analysed, AttributionMatch match)
    {
        var text = new ReportText(article.Text);
        var pieces = new List<string>();
        if (match.Gold is { } gold)
        {
            var all = gold.Source.Concat(gold.Cue).Concat(gold.Content).DefaultIfEmpty().ToArray();
            var (first, last) = (all.Min(x => x.Start), all.Max(x => x.End));
            string Words((int Start, int End)[] ranges) => string.Join(" ~ ", ranges.Select(r => text.Value[text.ToUtf16(r.Start)..text.ToUtf16(r.End)]));
            pieces.Add($"gold [{Words(gold.Source)}] [{Words(gold.Cue)}] {Words(gold.Content)}   <<{text.Value[text.ToUtf16(Math.Max(0, first - 30))..text.ToUtf16(Math.Min(text.Length, Math.Min(last + 30, first + 300)))]}>>");
        }

        var same = match.Found ?? analysed.Attributions.FirstOrDefault(a => a.CueHead >= 0 && match.Gold!.Cue.Any(c =>
            text.ToUtf16(c.Start) <= analysed.Tokens[a.CueHead].Start && analysed.Tokens[a.CueHead].End <= text.ToUtf16(c.End)));
        if (same is { } found)
            pieces.Add($"found {found.Kind} {found.Rule} [{analysed.Words(found.Source)}] [{analysed.Words(found.Cue)}] {string.Join(" ~ ", found.Content.Select(c => analysed.Text[c.Start..c.End]))}");
        return string.Join("\n      ", pieces).ReplaceLineEndings("|");
    }

    private static IEnumerable<(PolnearArticle, AnalysedText, List<AttributionMatch>)> Read(string? file)
    {
        var analyser = new EnglishAnalyser();
        foreach (var article in PolnearArticle.Read(file ?? SharedData.PathOf(DevelopmentSet)))
        {
            var analysed = analyser.Analyse(article.Text, 0, article.Date);
            yield return (article, analysed, AttributionScore.Of(article, analysed));
        }
    }
}
