using System.CommandLine;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Events;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Events;

/// <summary>
/// The PLOVER type of sentences whose source and target are given (PLV, 1,050 sentences, 15 types). The reader that ships reads each sentence with a
/// cast of these two; the event between them counts. A sentence without one is wrong. PLV follows the CAMEO conversion table, so the event's
/// CAMEO code goes through that table; CONCEDE and RETREAT are its YIELD.
/// </summary>
internal static class PloverEvaluation
{
    public static Command Create()
    {
        var errors = new Option<bool>("--errors") { Description = "Print each sentence read wrongly." };
        var command = new Command("plover", "PLOVER types of the PLV sentences, source and target given.") { errors };
        command.SetAction(result => Run(result.GetValue(errors)));
        return command;
    }

    private static void Run(bool errors)
    {
        var table = ConversionTable();
        var analyser = new EnglishAnalyser();
        var knowledge = KnowledgeFile.BuiltIn();
        var lexicon = new ActLexicon(knowledge);
        var (reader, said, codes) = (new TriggerReader(lexicon, Parties.Load(knowledge), Oppositions.Load(knowledge, Parties.Load(knowledge))), new SaidReader(lexicon), new ActTable(knowledge));
        var tally = new SortedDictionary<string, (int Right, int All, int None)>(StringComparer.Ordinal);
        foreach (var row in File.ReadLines(SharedData.PathOf("data/events/plv_train.tsv")).Skip(1).Select(l => l.Split('\t')))
        {
            var (gold, marked) = (row[4].Trim(), row[1]);
            var found = Find(marked, analyser, lexicon, reader, said);
            var type = found is null ? "none" : Root(codes.CodeFor(found.Act, found.Case, found.Modality), table);
            var count = tally.GetValueOrDefault(gold);
            tally[gold] = (count.Right + (type == gold ? 1 : 0), count.All + 1, count.None + (found is null ? 1 : 0));
            if (errors && type != gold)
                Console.WriteLine($"{gold}\t{type}\t{found?.Rule}\t{found?.Modality}\t{marked}");
        }

        foreach (var (type, count) in tally)
            Console.WriteLine($"{type,-10} {count.Right,4} of {count.All,4}   {(double)count.Right / count.All:F3}   none {count.None}");
        Console.WriteLine($"all        {tally.Values.Sum(c => c.Right),4} of {tally.Values.Sum(c => c.All),4}   {(double)tally.Values.Sum(c => c.Right) / tally.Values.Sum(c => c.All):F3}   none {tally.Values.Sum(c => c.None)}");
    }

    private static Candidate? Find(string marked, EnglishAnalyser analyser, ActLexicon lexicon, TriggerReader reader, SaidReader said)
    {
        var text = marked.Replace("<s>", "", StringComparison.Ordinal).Replace("</s>", "", StringComparison.Ordinal).Replace("<t>", "", StringComparison.Ordinal).Replace("</t>", "", StringComparison.Ordinal);
        var analysed = analyser.Analyse(text);
        var (sources, targets) = (Spans(marked, 's'), Spans(marked, 't'));
        var report = new Report { Key = ReportKey.Of(text), Label = "plv", Date = default, Text = new ReportText(text) };
        var source = new Actor("source", "source", "SOURCE");
        var target = new Actor("target", "target", "TARGET");
        var heads = new Dictionary<int, CastMention>();
        foreach (var (spans, actor) in new[] { (targets, target), (sources, source) })
        {
            for (var token = 0; token < analysed.Tokens.Length; token++)
            {
                if (spans.Any(s => s.Contains(analysed.Tokens[token].Range)))
                    heads[token] = new CastMention(token, new TokenRange(token, token + 1), [actor], actor.Party);
            }
        }

        var entities = new[] { source, target }.Select(a => new Entity { Id = a.Id, Kind = EntityKind.Organisation, Name = a.Name, Parties = [a.Party!] }).ToList();
        var draft = new Draft { Report = report, Text = analysed, Cast = new Cast(entities, heads) };
        var candidates = reader.ReadGiven(draft).ToList();
        var syntax = new Syntax(draft.Text, lexicon);
        candidates.AddRange(said.Read(draft, syntax, new Prominence(syntax, draft.Cast), candidates.Select(c => c.Trigger).ToHashSet()));
        return candidates.OrderByDescending(c => Fit(c, heads)).ThenBy(c => Depth(analysed, c.Trigger)).ThenBy(c => c.Trigger).FirstOrDefault();
    }

    // The event from source to target before the event of the source before any other; one told outside their own phrases before one inside.
    private static int Fit(Candidate candidate, Dictionary<int, CastMention> heads)
    {
        var from = candidate.Sides.Actors.Any(a => a.Id == "source");
        var to = candidate.Sides.Targets.Any(a => a.Id == "target") || candidate.Act.IsSymmetric() && candidate.Sides.Actors.Any(a => a.Id == "target");
        return (from ? 4 : 0) + (to ? 2 : 0) + (heads.ContainsKey(candidate.Trigger) ? 0 : 3);
    }

    private static int Depth(AnalysedText text, int token)
    {
        var depth = 0;
        for (var up = text.Tokens[token].Head; up >= 0; up = text.Tokens[up].Head)
            depth++;
        return depth;
    }

    private static string Root(ActCode code, Dictionary<string, string> table)
    {
        var type = code.Cameo is not null && table.TryGetValue(code.Cameo, out var converted) ? converted : code.Plover ?? "none";
        return type is "CONCEDE" or "RETREAT" ? "YIELD" : type;
    }

    private static List<TextRange> Spans(string marked, char kind)
    {
        var spans = new List<TextRange>();
        int at = 0, start = -1;
        for (var i = 0; i < marked.Length; i++)
        {
            var tag = marked[i] != '<' ? 0 : string.CompareOrdinal(marked, i, "<s>", 0, 3) == 0 || string.CompareOrdinal(marked, i, "<t>", 0, 3) == 0 ? 3
                : string.CompareOrdinal(marked, i, "</s>", 0, 4) == 0 || string.CompareOrdinal(marked, i, "</t>", 0, 4) == 0 ? 4 : 0;
            if (tag == 0)
            {
                at++;
                continue;
            }

            if (marked[i + tag - 2] == kind)
            {
                if (tag == 3)
                    start = at;
                else
                    spans.Add(new TextRange(start, at));
            }

            i += tag - 1;
        }

        return spans;
    }

    private static Dictionary<string, string> ConversionTable()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(SharedData.PathOf("data/events/cameo_to_plover.txt")).Where(l => l.Length > 2 && char.IsAsciiDigit(l[0])))
            table[line[..line.IndexOf(':', StringComparison.Ordinal)]] = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('#')[0].Split(',')[0].Trim();
        return table;
    }
}
