using System.Collections.Frozen;
using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>The words of <c>knowledge/other-affairs.txt</c>: of sport, business and entertainment, and of what states deal with one another about.</summary>
internal sealed class Affairs
{
    private const string States = "states:";

    private readonly FrozenSet<string> _others;
    private readonly FrozenSet<string> _states;

    public Affairs(IEnumerable<KnowledgeFile> files)
    {
        var lines = files.Where(f => f.Name == "other-affairs.txt").SelectMany(f => f.Lines()).ToLookup(l => l.StartsWith(States, StringComparison.Ordinal));
        (_others, _states) = (Words(lines[false]), Words(lines[true]));
    }

    /// <summary>What a text is about, with the candidates that were found in it.</summary>
    public AffairsOfReport Of(AnalysedText text, IEnumerable<Candidate> candidates)
    {
        var (words, dealing) = (_others.GetAlternateLookup<ReadOnlySpan<char>>(), _states.GetAlternateLookup<ReadOnlySpan<char>>());
        var marks = new bool[text.Tokens.Length];
        var ofStates = 0;
        for (var token = 0; token < marks.Length; token++)
        {
            marks[token] = words.Contains(text.Form(token));
            ofStates += dealing.Contains(text.Form(token)) ? 1 : 0;
        }

        return new AffairsOfReport(text, marks, ofStates, candidates);
    }

    private static FrozenSet<string> Words(IEnumerable<string> lines) =>
        lines.SelectMany(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
