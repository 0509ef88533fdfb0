namespace Demarche.English.Speech;

/// <summary>
/// What is said in a text, as quotations without a cue look for it, one after the other in text order: which words somebody says
/// already, and who spoke last.
/// </summary>
internal ref struct Sayings
{
    // Nobody goes on speaking over so many sayings of others.
    private const int Farthest = 64;

    private readonly SpeechText _text;
    private readonly List<Draft> _drafts;
    private readonly Span<bool> _said;

    // Those that the text tells stand first, by cue, and those made of quotations behind them; how many there are of the former, and
    // how many of these have their cue before the quotation.
    private readonly int _told;
    private int _before;

    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="drafts">All attributions, by cue; those that are made are added behind them.</param>
    public Sayings(SpeechText text, List<Draft> drafts)
    {
        (_text, _drafts, _told) = (text, drafts, drafts.Count);
        _said = text.SaidRoom();
        foreach (var draft in drafts)
        {
            foreach (var piece in draft.Content)
                Say(draft, piece);
        }
    }

    /// <summary>Whether a token is somebody's saying.</summary>
    public readonly bool Holds(int token) => _said[token];

    /// <summary>Adds an attribution that was made of a quotation.</summary>
    public readonly void Add(Draft made)
    {
        _drafts.Add(made);
        foreach (var piece in made.Content)
            Say(made, piece);
    }

    /// <summary>Adds a quotation to the content of the attribution that runs on into it.</summary>
    public readonly void Append(Draft running, TokenRange quoted)
    {
        running.Content.Add(quoted);
        running.Content.Sort(static (a, b) => a.First.CompareTo(b.First));
        Say(running, quoted);
    }

    /// <summary>The last speech before some words, whose speaker may go on in them; null when it is farther off than so many paragraphs.</summary>
    public Draft? Last(TokenRange quoted, int farthest)
    {
        while (_before < _told && _drafts[_before].Cue < quoted.First)
            _before++;
        var paragraph = _text.ParagraphOf(quoted.First) - farthest;
        Draft? last = null;
        for (var i = 0; i < Near; i++)
        {
            if (IsSpeechBefore(At(i), quoted.First, paragraph) && (last is null || End(At(i)) >= End(last)))
                last = At(i);
        }

        // “A,” Mora said, according to the agency. “B.”: Mora goes on.
        return last is { Rule: "according-to" } ? InSentenceOf(last) ?? last : last;
    }

    private static int End(Draft draft) => Math.Max(draft.Cue, draft.Extent.End);

    private readonly bool IsSpeechBefore(Draft draft, int token, int paragraph) =>
        draft.Extent.First < token && draft.Cue < token && draft.Kind == AttributionCue.Speech && !draft.Source.IsNone && _text.QuotationOf(draft.Cue) < 0
        && _text.ParagraphOf(Math.Max(draft.Cue, draft.Extent.End - 1)) >= paragraph;

    // The first speech of a sentence before another one in it.
    private readonly Draft? InSentenceOf(Draft last)
    {
        var sentence = _text.Text.SentenceOf(last.Cue);
        for (var i = 0; i < Near; i++)
        {
            var draft = At(i);
            if (draft != last && draft.Kind == AttributionCue.Speech && !draft.Source.IsNone && draft.Cue < last.Cue && _text.OutermostOf(draft.Cue) < 0
                && _text.Text.SentenceOf(draft.Cue) == sentence)
                return draft;
        }

        return null;
    }

    // The attributions near the quotation, the last told ones and the last made ones.
    private readonly int FirstTold => Math.Max(0, _before - Farthest);

    private readonly int FirstMade => Math.Max(_told, _drafts.Count - Farthest);

    private readonly int Near => _before - FirstTold + _drafts.Count - FirstMade;

    private readonly Draft At(int i) => FirstTold + i < _before ? _drafts[FirstTold + i] : _drafts[FirstMade + i - (_before - FirstTold)];

    // What is thought of something, by a noun or an object, may be said besides.
    private readonly void Say(Draft draft, TokenRange piece)
    {
        if (draft.Kind != AttributionCue.Belief || draft.Rule is not ("noun" or "object"))
            _said[piece.First..piece.End].Fill(true);
    }
}
