using System.Collections.Immutable;

namespace Demarche.English.Speech;

/// <summary>
/// The analysed text as the finders of reported speech look at it: words by token, for each token the quotation it lies in, and
/// room for what they find. Used again for one text after the other.
/// </summary>
internal sealed class SpeechText
{
    private static readonly AnalysedText Nothing = new("", [], []);

    private readonly List<Draft> _drafts = [];
    private int[] _quotationOf = [];
    private int[] _outermost = [];
    private bool[] _said = [];
    private int _given;

    /// <summary>The text last read.</summary>
    public AnalysedText Text { get; private set; } = Nothing;

    /// <summary>The attributions found in it so far.</summary>
    public List<Draft> Drafts { get; } = [];

    /// <summary>Room for the places at which cues interrupt what others bring in, each with the number of its draft.</summary>
    public List<(int First, int Draft)> Interruptions { get; } = [];

    /// <summary>Room to note for each token whether somebody says it; nobody does yet.</summary>
    public Span<bool> SaidRoom()
    {
        if (_said.Length != _quotationOf.Length)
            _said = new bool[_quotationOf.Length];
        var said = _said.AsSpan(0, Tokens.Length);
        said.Clear();
        return said;
    }

    /// <summary>Room for the labels of a transcript, hashed.</summary>
    public HashSet<ulong> Labels { get; } = [];

    /// <summary>Room for the quotations of one attribution.</summary>
    public List<int> Held { get; } = [];

    /// <summary>Takes up a text; what was found in the one before is forgotten.</summary>
    public void Read(AnalysedText text)
    {
        Text = text;
        Drafts.Clear();
        _given = 0;
        if (!BufferLength.Serves(_quotationOf.Length, text.Tokens.Length))
        {
            _quotationOf = new int[BufferLength.For(text.Tokens.Length)];
            _outermost = new int[_quotationOf.Length];
        }

        Fill(_quotationOf, nested: true);
        Fill(_outermost, nested: false);
    }

    /// <summary>Keeps nothing of the text last read alive.</summary>
    public void Close() => Text = Nothing;

    /// <summary>A new draft, without content; it stands until the next text is read.</summary>
    public Draft Draft(int cue, TokenRange cueTokens, AttributionCue kind, string rule, Source source)
    {
        if (_given == _drafts.Count)
            _drafts.Add(new Draft { Number = _given });
        var draft = _drafts[_given++];
        draft.Begin(cue, cueTokens, kind, rule, source);
        return draft;
    }

    public ImmutableArray<Token> Tokens => Text.Tokens;

    public ImmutableArray<Quotation> Quotations => Text.Quotations;

    /// <summary>The innermost quotation of somebody's words that holds the token, or -1.</summary>
    public int QuotationOf(int token) => _quotationOf[token];

    /// <summary>The outermost one, or -1.</summary>
    public int OutermostOf(int token) => _outermost[token];

    /// <summary>The name that holds the token, or null.</summary>
    public Name? NameAt(int token) => NameFrom(token) is { } name && name.Tokens.Contains(token) ? name : null;

    /// <summary>Whether a name shares a token with the range.</summary>
    public bool HasNames(TokenRange tokens) => NameFrom(tokens.First) is { } name && name.Tokens.First < tokens.End;

    // The first name that ends behind a token.
    private Name? NameFrom(int token)
    {
        var names = Text.Names;
        int low = 0, high = names.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (names[middle].Tokens.End <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low < names.Length ? names[low] : null;
    }

    /// <summary>Whether the token lies in an expression of time.</summary>
    public bool IsInDate(int token) => DateAt(token) is not null;

    /// <summary>The first expression of time that shares a character with the token, or null.</summary>
    public DateExpression? DateAt(int token)
    {
        // They stand in text order and none overlaps another: the first that ends behind the token's start is the one, if any.
        var dates = Text.Dates;
        int low = 0, high = dates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].Range.End <= Tokens[token].Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < dates.Length && dates[low].Range.Overlaps(Tokens[token].Range) ? dates[low] : null;
    }

    /// <summary>The first quotation that begins at or after a place in the text; the number of quotations when none does.</summary>
    public int QuotationFrom(int position)
    {
        int low = 0, high = Quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].Inside.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>First token inside a quotation and the one after its last.</summary>
    public TokenRange TokensOf(int quotation)
    {
        var inside = Quotations[quotation].Inside;
        var first = Text.TokenFrom(inside.Start);
        return new TokenRange(first, Math.Max(first, Text.TokenFrom(inside.End)));
    }

    /// <summary>The sentence that holds a token.</summary>
    public Sentence SentenceAt(int token) => Text.Sentences[Text.SentenceOf(token)];

    /// <summary>Number of the paragraph that holds a token.</summary>
    public int ParagraphOf(int token) => SentenceAt(token).Paragraph;

    /// <summary>Whether a token's letters are these, case apart.</summary>
    public bool Is(int token, string word) => token >= 0 && token < Tokens.Length && Text.Form(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token's letters are one of these, case apart.</summary>
    public bool IsAny(int token, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(token, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token is punctuation, quotation marks included.</summary>
    public bool IsPunctuation(int token) => Tokens[token].Tag == Upos.Punct;

    /// <summary>Whether a token is one of the quotation marks, single ones that are marks included.</summary>
    public bool IsMark(int token) => IsPunctuation(token) && Text.Form(token) is "\"" or "“" or "”" or "''" or "``" or "'" or "‘" or "’" or "`" or "«" or "»";

    /// <summary>Whether a token is a comma or a dash: what sets off a parenthesis.</summary>
    public bool IsComma(int token) => token >= 0 && token < Tokens.Length
        && (Text.Form(token) is "," or "—" or "–" or "--" || (Text.Form(token) is "-" && token > 0 && Tokens[token - 1].End < Tokens[token].Start));

    /// <summary>The first child with one of these relations, or -1.</summary>
    public int Child(int token, Relation relation, Relation other = Relation.Root)
    {
        foreach (var child in Text.ChildrenOf(token))
        {
            var found = Tokens[child].Relation;
            if (found == relation || (found == other && other != Relation.Root))
                return child;
        }

        return -1;
    }

    /// <summary>Whether the token is a noun, name or pronoun.</summary>
    public bool IsNominal(int token) => Tokens[token].Tag is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num;

    /// <summary>Drops punctuation at both ends.</summary>
    public TokenRange Trim(TokenRange tokens)
    {
        var (first, end) = (tokens.First, tokens.End);
        while (first < end && IsPunctuation(first))
            first++;
        while (end > first && IsPunctuation(end - 1))
            end--;
        return new TokenRange(first, end);
    }

    private void Fill(int[] quotationOf, bool nested)
    {
        quotationOf.AsSpan(0, Text.Tokens.Length).Fill(-1);
        for (var q = 0; q < Text.Quotations.Length; q++)
        {
            var quotation = Text.Quotations[q];
            if (quotation.Kind != QuotationKind.Words)
                continue;
            var end = Text.TokenFrom(quotation.Inside.End);
            for (var token = Text.TokenFrom(quotation.Inside.Start); token < end; token++)
            {
                if (nested || quotationOf[token] < 0)
                    quotationOf[token] = q;
            }
        }
    }
}
