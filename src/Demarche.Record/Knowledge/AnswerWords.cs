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

    /// <summary>Only in outline.</summary>
    InPrinciple,

    /// <summary>Put off.</summary>
    Deferred,

    /// <summary>Of a cue: what is said is said in reply.</summary>
    Reply,
}

/// <summary><c>knowledge/answers.tsv</c>: what words such as "overtures" or "called off" say of an answer.</summary>
internal sealed class AnswerWords
{
    private const string FileName = "answers.tsv";
    private readonly List<(string Word, PositionKind Kind)> _names = [];
    private readonly List<(string Word, AnswerManner Manner)> _manners = [];

    /// <summary>Reads the file among those given; without it no word says anything.</summary>
    public AnswerWords(IEnumerable<KnowledgeFile> knowledge)
    {
        foreach (var row in knowledge.Where(f => f.Name == FileName).SelectMany(f => f.Rows()))
        {
            var word = row["word"];
            if (row["names"] is { Length: > 0 } names)
                _names.Add((word, Enum.Parse<PositionKind>(names, ignoreCase: true)));
            if (row.GetValueOrDefault("manner") is { Length: > 0 } manner)
                _manners.Add((word, Enum.Parse<AnswerManner>(manner.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true)));
        }
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

    /// <summary>Whether the words speak of the manner.</summary>
    public bool Says(string words, AnswerManner manner) => _manners.Exists(m => m.Manner == manner && Stands(words, m.Word));

    private static bool Stands(string words, string word)
    {
        for (var at = words.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = words.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(words[at - 1]))
                return true;
        }

        return false;
    }
}
