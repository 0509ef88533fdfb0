using System.Collections.Immutable;
using System.Text;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.People;

namespace Demarche.Tests.Reading.People;

/// <summary>
/// A report analysed by hand: a sentence a line, a blank line between paragraphs. A token is <c>form/TAG</c>, or <c>form/TAG/relation</c> where
/// the relation to the sentence's first verb matters; NOUNS is a plural; <c>[</c> and <c>]</c> stand about a person's name, <c>{</c> and <c>}</c> about
/// an organisation's.
/// </summary>
internal sealed class WrittenReport
{
    private static readonly Parties Parties = Parties.Load(KnowledgeFile.BuiltIn());
    private static readonly CastBuilder Builder = new(Parties, PeopleWords.Load(KnowledgeFile.BuiltIn()), Oppositions.Load(KnowledgeFile.BuiltIn(), Parties));

    private readonly StringBuilder _text = new();
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<Name> _names = [];

    private WrittenReport(string lines)
    {
        var paragraph = 0;
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length == 0)
                paragraph++;
            else
                AddSentence(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), paragraph);
        }

        var text = new AnalysedText(_text.ToString(), [.. _tokens], [.. _sentences]) { Names = [.. _names] };
        var report = new Report { Key = ReportKey.Of(_text.ToString()), Label = "written", Date = new DateOnly(2020, 1, 2), Text = new ReportText(_text.ToString()) };
        Draft = Builder.Build(new Draft { Report = report, Text = text });
    }

    /// <summary>The draft with its cast.</summary>
    public Draft Draft { get; }

    /// <summary>Reads the lines and settles who is who.</summary>
    public static WrittenReport Of(string lines) => new(lines);

    /// <summary>Names of those whom the n-th token of that form means.</summary>
    public IReadOnlyList<string> Who(string form, int nth = 1) => [.. Mention(form, nth)?.Actors.Select(a => a.Name) ?? []];

    /// <summary>The mention that the n-th token of that form belongs to; null for none.</summary>
    public CastMention? Mention(string form, int nth = 1)
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (Draft.Text.Form(i).SequenceEqual(form) && --nth == 0)
                return Draft.Cast.ByHead.GetValueOrDefault(i);
        }

        throw new ArgumentException($"No such token: {form}.", nameof(form));
    }

    /// <summary>Party of the person of a name.</summary>
    public string? PartyOf(string name) => Draft.Cast.Entities.Single(e => e.Name == name).Parties.FirstOrDefault();

    private void AddSentence(string[] cells, int paragraph)
    {
        var first = _tokens.Count;
        var verb = first + Math.Max(0, Array.FindIndex([.. cells.Where(c => c.Length > 1)], c => c.Contains("/VERB", StringComparison.Ordinal)));
        var opened = (At: -1, Kind: NameKind.Person);
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case "[" or "{":
                    opened = (_tokens.Count, cell == "[" ? NameKind.Person : NameKind.Organisation);
                    break;
                case "]" or "}":
                    _names.Add(new Name(new TokenRange(opened.At, _tokens.Count), opened.Kind));
                    for (var i = opened.At; i < _tokens.Count - 1; i++)
                        _tokens[i] = _tokens[i] with { Relation = Relation.Compound, Head = _tokens.Count - 1 };
                    break;
                default:
                    AddToken(cell.Split('/'), verb);
                    break;
            }
        }

        _sentences.Add(new Sentence(new TokenRange(first, _tokens.Count), verb, paragraph, SentenceKind.Prose));
    }

    private void AddToken(string[] parts, int verb)
    {
        if (_text.Length > 0 && parts[0] is not ("," or "." or "'s"))
            _text.Append(' ');
        var plural = parts[1] == "NOUNS";
        var tag = plural ? Upos.Noun : Enum.Parse<Upos>(parts[1], ignoreCase: true);
        var relation = _tokens.Count == verb ? Relation.Root : parts.Length > 2 ? Enum.Parse<Relation>(parts[2], ignoreCase: true) : Relation.Dep;
        var head = relation == Relation.Root ? -1 : verb;
        if (tag == Upos.Adj)
            (relation, head) = (Relation.Amod, _tokens.Count + 1);
        var fine = parts[0] == "'s" ? Xpos.POS : plural ? Xpos.NNS : Xpos.Other;
        _tokens.Add(new Token(_text.Length, _text.Length + parts[0].Length, tag, fine, relation, head, plural ? parts[0].TrimEnd('s') : parts[0].ToLowerInvariant()));
        _text.Append(parts[0]);
    }
}
