using System.Globalization;
using Demarche.Facts;
using Demarche.Record.Knowledge;

namespace Demarche.Record.Briefs;

/// <summary>Builds a sentence piece by piece, so that no name, number or date gets in without saying where it is from.</summary>
internal sealed class Sentence(PartyNames names, SentenceKind kind = SentenceKind.Reported)
{
    private readonly List<BriefPiece> _pieces = [];
    private readonly List<Evidence> _evidence = [];
    private bool _unconfirmed;

    /// <summary>Words of the program's own; a comma is left out where the report's words before it end with one inside marks.</summary>
    public Sentence Say(string words) => With(new PlainPiece(words.StartsWith(',') && EndsWithComma ? words[1..] : words));

    /// <summary>A party by name.</summary>
    public Sentence Party(string code) => With(new FieldPiece(names.InSentence(code), "party"));

    /// <summary>Several parties by name.</summary>
    public Sentence Parties(IReadOnlyList<string> codes) => With(new FieldPiece(names.InSentence(codes), "party"));

    /// <summary>A person, an unnamed source in its own words, a place.</summary>
    public Sentence Named(string name, string field) => With(new FieldPiece(name, field));

    /// <summary>A number.</summary>
    public Sentence Number(int number) => With(new FieldPiece(number.ToString(CultureInfo.InvariantCulture), "number"));

    /// <summary>A number with its noun: "1 day", "62 days".</summary>
    public Sentence Number(int number, string noun) => Number(number).Say(number == 1 ? " " + noun : $" {noun}s");

    /// <summary>A day: "12 May 2018".</summary>
    public Sentence Day(DateOnly day) => With(new FieldPiece(BriefDays.Day(day), "day"));

    /// <summary>Words of the report without marks.</summary>
    public Sentence Printed(Evidence words)
    {
        Cite(words);
        return With(new PrintedPiece(words));
    }

    /// <summary>Words that stand in marks in the report; the comma before its closing mark belongs to its own sentence.</summary>
    public Sentence Quoted(Evidence words)
    {
        var quoted = Unended(words);
        Cite(quoted);
        return With(new QuotedPiece(quoted));
    }

    /// <summary>When it was and when it was reported: "on 21 June 2021 (reported 23 August 2021)", "by 23 August 2021".</summary>
    public Sentence When(DayInterval day, Evidence dayFrom, DateOnly known)
    {
        if (day.Basis is DayBasis.Stated or DayBasis.WorkedOut)
            Cite(dayFrom);
        var (preposition, value) = BriefDays.When(day, known);
        Say(preposition).Named(value, "day");
        return BriefDays.IsApart(day, known) ? Say(" (reported ").Day(known).Say(")") : this;
    }

    /// <summary>Marks the sentence as unconfirmed when what it tells was read with too little confidence.</summary>
    public Sentence Unless(bool confirmed)
    {
        _unconfirmed |= !confirmed;
        return this;
    }

    /// <summary>Names the evidence.</summary>
    public Sentence Cite(params IEnumerable<Evidence> evidence)
    {
        foreach (var one in evidence)
        {
            if (!_evidence.Exists(e => e.Report == one.Report && e.Words.Span.Contains(one.Words.Span)))
                _evidence.Add(one);
        }

        return this;
    }

    /// <summary>The sentence, begun with a capital and closed by a full stop.</summary>
    public BriefSentence End()
    {
        Say(_unconfirmed ? " (unconfirmed)." : ".");
        _pieces[0] = _pieces[0] switch
        {
            FieldPiece { Words: [>= 'a' and <= 'z', ..] } field => field with { Words = Capital(field.Words) },
            PlainPiece { Words: [>= 'a' and <= 'z', ..] } plain => new PlainPiece(Capital(plain.Words)),
            var other => other,
        };
        return new BriefSentence(kind, [.. _pieces], [.. _evidence]);
    }

    /// <summary>The words without the comma or full stop that a report has before the closing mark.</summary>
    public static Evidence Unended(Evidence words) => words.Words is { Text: [.., not ('.' or ','), ',' or '.' or ';'] text, Span: var place }
        ? words with { Words = Extract.Recorded(new Span(place.Start, place.End - 1), text[..^1]) }
        : words;

    // "release the crew “as soon as possible,”": American printing puts the sentence's comma inside the marks.
    private bool EndsWithComma => _pieces is [.., PrintedPiece { Text: [.., ',', '"' or '”' or '’' or '\''] } or QuotedPiece { Text: [.., ','] }];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private Sentence With(BriefPiece piece)
    {
        _pieces.Add(piece);
        return this;
    }
}
