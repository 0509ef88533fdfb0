using System.Collections.Frozen;
using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>The words of <c>knowledge/other-affairs.txt</c>: of sport, business and entertainment.</summary>
internal sealed class Affairs
{
    private readonly FrozenSet<string> _others;

    public Affairs(IEnumerable<KnowledgeFile> files) =>
        _others = files.Where(f => f.Name == "other-affairs.txt").SelectMany(f => f.Lines()).SelectMany(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a text is about, with the candidates that were found in it.</summary>
    public AffairsOfReport Of(AnalysedText text, IEnumerable<Candidate> candidates)
    {
        var words = _others.GetAlternateLookup<ReadOnlySpan<char>>();
        var marks = new bool[text.Tokens.Length];
        for (var token = 0; token < marks.Length; token++)
            marks[token] = words.Contains(text.Form(token));
        return new AffairsOfReport(text, marks, candidates);
    }
}
