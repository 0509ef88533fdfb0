using Demarche.English;

namespace Demarche.Reading.Transcripts;

/// <summary>The turns of a transcript, in order; none in a text of another kind.</summary>
internal sealed class Turns
{
    // A news report may print one exchange; a transcript is made of them.
    private const int Fewest = 4;

    private readonly IReadOnlyList<Turn> _turns;

    private Turns(IReadOnlyList<Turn> turns) => _turns = turns;

    /// <summary>No turns.</summary>
    public static Turns None { get; } = new([]);

    /// <summary>All, in text order.</summary>
    public IReadOnlyList<Turn> All => _turns;

    /// <summary>Whether the text is a transcript.</summary>
    public bool IsTranscript => _turns.Count >= Fewest;

    /// <summary>Finds the turns: what follows a label up to the next label or heading.</summary>
    public static Turns Of(AnalysedText text, TranscriptWords words)
    {
        var turns = new List<Turn>();
        for (var i = 0; i + 1 < text.Sentences.Length; i++)
        {
            if (text.Sentences[i].Kind != SentenceKind.Label)
                continue;
            var end = i + 1;
            while (end < text.Sentences.Length && text.Sentences[end].Kind is SentenceKind.Prose or SentenceKind.Item)
                end++;
            var label = LabelWords(text, text.Sentences[i].Tokens);
            if (end > i + 1 && label.Length > 0 && !IsPlace(text, label) && !LabelName.IsAddress(text, label))
                turns.Add(new Turn(label, new TokenRange(text.Sentences[i + 1].Tokens.First, text.Sentences[end - 1].Tokens.End), VoiceOf(text, label, words)));
        }

        return turns.Count == 0 ? None : new Turns(turns);
    }

    /// <summary>The turn in whose words a token stands; null for none.</summary>
    public Turn? At(int token)
    {
        var (low, high) = (0, _turns.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var turn = _turns[middle];
            if (turn.Words.Contains(token))
                return turn;
            if (token < turn.Words.First)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }

    // "CASTLETON: Ministers met": where it was written.
    private static bool IsPlace(AnalysedText text, TokenRange label) => text.Names.Any(n => n.Kind == NameKind.Place && n.Tokens.First <= label.First && n.Tokens.End >= label.End);

    // "SECRETARY ABARA (via interpreter):" without what stands in brackets and the colon.
    private static TokenRange LabelWords(AnalysedText text, TokenRange label)
    {
        var end = label.First;
        while (end < label.End && text.Form(end) is not (":" or "(" or "[" or ","))
            end++;
        return new TokenRange(label.First, end);
    }

    private static Voice VoiceOf(AnalysedText text, TokenRange label, TranscriptWords words)
    {
        var printed = text.Words(label).ToString().TrimEnd('.');
        if (words.IsAsker(printed))
            return Voice.Asker;
        return words.IsUnnamed(printed) || LabelName.Of(text, label, words).Length == 0 ? Voice.Unnamed : Voice.Named;
    }
}
