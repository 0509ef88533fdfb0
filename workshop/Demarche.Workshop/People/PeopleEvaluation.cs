using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.People;

/// <summary>Who is who: the annotated people found, with the right party; and each annotated mention of the seeds.</summary>
internal static class PeopleEvaluation
{
    public static Command Create()
    {
        var errors = new Option<bool>("--errors") { Description = "Print what is missed and what is wrong." };
        var goldNames = new Option<bool>("--gold-names") { Description = "Take the annotated names instead of those found." };
        var stories = new Option<string[]>("--story") { Description = "Only these stories.", DefaultValueFactory = _ => GoldReport.Stories };
        var command = new Command("people", "Who is who in the annotated reports: persons, their parties, mentions.") { errors, goldNames, stories };
        command.SetAction(p => Run(p.GetValue(stories)!, p.GetValue(goldNames), p.GetValue(errors)));
        return command;
    }

    private static int Run(string[] stories, bool goldNames, bool errors)
    {
        var english = new EnglishAnalyser();
        var reader = new ReportReader(english, KnowledgeFile.BuiltIn());
        var annotated = goldNames ? AnnotatedNames.Read() : null;
        foreach (var story in stories)
        {
            var score = new PeopleScore(errors ? Console.WriteLine : null);
            foreach (var gold in GoldReport.Of(story))
            {
                var report = gold.ToReport();
                var text = english.Analyse(gold.Text, gold.BodyStart, report.Date);
                if (annotated is not null)
                    text = text with { Names = annotated.On(gold.Id, text, report.Text) };
                score.Add(gold, reader.Settle(report, text).ToFacts());
            }

            Console.WriteLine($"{story,-18} {score}");
        }

        return 0;
    }
}

/// <summary>The annotated names of the reports, in place of those that the name finder finds.</summary>
internal sealed class AnnotatedNames(Dictionary<string, (int Start, int End, NameKind Kind)[]> byReport)
{
    public static AnnotatedNames Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("gold/names/names.json")));
        return new(json.RootElement.EnumerateArray().ToDictionary(
            r => r.GetProperty("report").GetString()!,
            r => r.GetProperty("names").EnumerateArray().Select(n => (n[0].GetInt32(), n[1].GetInt32(), Kind(n[2].GetString()!))).ToArray()));
    }

    /// <summary>The names of a report by its tokens.</summary>
    public ImmutableArray<Name> On(string report, AnalysedText text, ReportText places)
    {
        var names = ImmutableArray.CreateBuilder<Name>();
        foreach (var (start, end, kind) in byReport[report])
        {
            int first = text.TokenFrom(places.ToUtf16(start)), after = text.TokenFrom(places.ToUtf16(end));
            if (after > first)
                names.Add(new Name(new TokenRange(first, after), kind));
        }

        return names.ToImmutable();
    }

    private static NameKind Kind(string type) => type switch
    {
        "PER" => NameKind.Person,
        "LOC" => NameKind.Place,
        "ORG" => NameKind.Organisation,
        _ => NameKind.Miscellaneous,
    };
}
