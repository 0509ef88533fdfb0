using System.Buffers;
using Demarche.Facts.Knowledge;
using Demarche.Record.Positions;

namespace Demarche.Record.Knowledge;

/// <summary>How an answer stands to what it answers, when its words say so.</summary>
internal enum AnswerManner
{
    /// <summary>Its maker takes it back.</summary>
    Withdrawn,

    /// <summary>Something set is called off.</summary>
    Cancelled,

    /// <summary>Something set is moved to a later day.</summary>
    Postponed,

    /// <summary>Only in outline.</summary>
    InPrinciple,

    /// <summary>Put off.</summary>
    Deferred,

    /// <summary>Its deadline went by.</summary>
    Lapsed,

    /// <summary>Of what is offered in turn: in place of what was asked.</summary>
    Counter,

    /// <summary>Of what is promised or agreed: something must be done first.</summary>
    OnCondition,

    /// <summary>What is offered or asked is backed by whom it was put to.</summary>
    Backed,

    /// <summary>Of a cue: what is said is said in reply.</summary>
    Reply,

    /// <summary>Of what is said of an offer or demand just told: it will not do.</summary>
    Refused,

    /// <summary>Of what is said of an offer or demand just told: it is being looked at.</summary>
    Considered,

    /// <summary>Of what is said right behind an offer or demand: an answer is still to come.</summary>
    ReplyLater,

    /// <summary>Of what is promised: the other side has something of it.</summary>
    HeldOut,

    /// <summary>Of what is promised: it is meant against the other side, or asks something of it.</summary>
    HeldAgainst,
}

/// <summary><c>knowledge/answers.tsv</c>: what words such as "overtures" or "called off" say of an answer.</summary>
internal sealed class AnswerWords
{
    private const string FileName = "answers.tsv";
    private const string Between = " ... ";
    private readonly List<(string Word, PositionKind Kind)> _names = [];
    private readonly Dictionary<AnswerManner, List<string>> _manners = [];

    // Of each manner's words the longest parts: a text with none of them says nothing of it, and most texts have none.
    private readonly Dictionary<AnswerManner, SearchValues<string>> _signs;

    /// <summary>Reads the file among those given; without it no word says anything.</summary>
    public AnswerWords(IEnumerable<KnowledgeFile> knowledge)
    {
        foreach (var row in knowledge.Where(f => f.Name == FileName).SelectMany(f => f.Rows()))
        {
            var word = row["word"];
            if (row["names"] is { Length: > 0 } names)
                _names.Add((word, Enum.Parse<PositionKind>(names, ignoreCase: true)));
            if (row.GetValueOrDefault("manner") is not { Length: > 0 } named)
                continue;
            var manner = Enum.Parse<AnswerManner>(named.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true);
            if (!_manners.TryGetValue(manner, out var words))
                _manners[manner] = words = [];
            words.Add(word);
        }

        _signs = _manners.ToDictionary(m => m.Key, m => SearchValues.Create([.. m.Value.Select(w => w.Split(Between).MaxBy(p => p.Length)!).Distinct(StringComparer.Ordinal)], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the words call the answered thing an offer or a demand; null when they call it neither, or both.</summary>
    public PositionKind? NamedIn(string words)
    {
        PositionKind? found = null;
        foreach (var (word, kind) in _names)
        {
            if (!Stands(words, word))
                continue;
            if (found is not null && found != kind)
                return null;
            found = kind;
        }

        return found;
    }

    /// <summary>The first word that calls something an offer or a demand, and where it ends with the rest of its letters; null without one.</summary>
    public (PositionKind Kind, int End)? FormIn(string words)
    {
        (PositionKind Kind, int Start, int End)? first = null;
        foreach (var (word, kind) in _names)
        {
            for (var at = words.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                if ((at > 0 && char.IsLetterOrDigit(words[at - 1])) || first?.Start <= at)
                    continue;
                var end = at + word.Length;
                while (end < words.Length && char.IsLetter(words[end]))
                    end++;
                first = (kind, at, end);
                break;
            }
        }

        return first is { } found ? (found.Kind, found.End) : null;
    }

    /// <summary>Whether the words speak of the manner.</summary>
    public bool Says(string words, AnswerManner manner) =>
        _signs.TryGetValue(manner, out var signs) && words.AsSpan().ContainsAny(signs) && _manners[manner].Exists(w => StandInOrder(words, w));

    // "deadline ... passed": the one somewhere before the other.
    private static bool StandInOrder(string words, string word)
    {
        var from = 0;
        foreach (var part in word.Split(Between))
        {
            if (Find(words, part, from) is not (>= 0 and var at))
                return false;
            from = at + part.Length;
        }

        return true;
    }

    private static bool Stands(string words, string word) => Find(words, word, 0) >= 0;

    private static int Find(string words, string word, int from)
    {
        for (var at = words.IndexOf(word, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(words[at - 1]))
                return at;
        }

        return -1;
    }
}
