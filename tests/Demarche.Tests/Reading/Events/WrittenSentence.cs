using System.Collections.Immutable;
using System.Text;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Events;

namespace Demarche.Tests.Reading.Events;

/// <summary>
/// A sentence with its tree, written by hand: one token a line, <c>form lemma UPOS XPOS head relation</c>, heads counted from 1 as treebanks do, and
/// after a <c>=</c> whom it denotes: <c>person:ana-silva@NOR</c>, <c>person:ana-silva@</c> where the party is not told, or just the party.
/// </summary>
internal sealed class WrittenSentence
{
    // One sentence is no report: what weighs traits of whole reports is left out.
    private static readonly EventReader Reader = new([.. KnowledgeFile.BuiltIn().Where(f => f.Name != "confidence.tsv")]);

    private WrittenSentence(Draft draft) => Draft = draft;

    public Draft Draft { get; }

    public IReadOnlyList<Event> Events => Reader.Read(Draft).Events;

    public static WrittenSentence Of(string rows, params Attribution[] attributions)
    {
        var text = new StringBuilder();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var heads = new Dictionary<int, CastMention>();
        var names = ImmutableArray.CreateBuilder<Name>();
        foreach (var cells in rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (text.Length > 0)
                text.Append(' ');
            var index = tokens.Count;
            tokens.Add(new Token(text.Length, text.Length + cells[0].Length, Enum.Parse<Upos>(cells[2], ignoreCase: true), Enum.Parse<Xpos>(cells[3]), RelationOf(cells[5]), int.Parse(cells[4]) - 1, cells[1]));
            text.Append(cells[0]);
            if (cells.Length > 6 && cells[6].StartsWith('='))
                heads[index] = new CastMention(index, new TokenRange(index, index + 1), [.. cells[6][1..].Split('+').Select(ActorOf)], null);
            if (cells[^1] == "@place")
                names.Add(new Name(new TokenRange(index, index + 1), NameKind.Place));
        }

        var all = tokens.ToImmutable();
        var root = Enumerable.Range(0, all.Length).First(i => all[i].Head < 0);
        var analysed = new AnalysedText(text.ToString(), all, [new Sentence(new TokenRange(0, all.Length), root, 0, SentenceKind.Prose)]) { Attributions = [.. attributions], Names = names.ToImmutable() };
        var report = new Report { Key = ReportKey.Of(text.ToString()), Label = "written", Date = new DateOnly(2020, 1, 2), Text = new ReportText(text.ToString()) };
        var entities = heads.Values.SelectMany(h => h.Actors).DistinctBy(a => a.Id).Select(a => new Entity { Id = a.Id, Kind = EntityKind.State, Name = a.Name, Parties = a.Party is null ? [] : [a.Party] }).ToList();
        return new WrittenSentence(new Draft { Report = report, Text = analysed, Cast = new Cast(entities, heads) });
    }

    private static Actor ActorOf(string written)
    {
        var at = written.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? new Actor("state:" + written, written, written) : new Actor(written[..at], written[..at], at + 1 < written.Length ? written[(at + 1)..] : null);
    }

    private static Relation RelationOf(string written) =>
        Enum.Parse<Relation>(written.Replace(":", "", StringComparison.Ordinal).Replace("relcl", "Relcl", StringComparison.Ordinal), ignoreCase: true);
}
