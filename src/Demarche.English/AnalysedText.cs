using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Demarche.English;

/// <summary>
/// English text, analysed: what each stage found, by index. Tokens are numbered through the document, in text order; every
/// character lies in one token or between two. Nothing here knows diplomacy.
/// </summary>
public sealed record AnalysedText
{
    private readonly Lazy<Children> _children;

    // By quotation: where the farthest of it and those before it ends.
    private readonly int[] _quoted = [];

    /// <summary>Puts the stages' results together.</summary>
    public AnalysedText(string text, ImmutableArray<Token> tokens, ImmutableArray<Sentence> sentences)
    {
        Text = text;
        Tokens = tokens;
        Sentences = sentences;
        _children = new Lazy<Children>(() => new Children(tokens));
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Words and punctuation.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Sentences in text order; together they hold every token.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Proper names in text order, none inside another.</summary>
    public ImmutableArray<Name> Names { get; init; } = [];

    /// <summary>Stretches between quotation marks, in text order.</summary>
    public ImmutableArray<Quotation> Quotations
    {
        get;
        init
        {
            field = value;
            _quoted = value.IsEmpty ? [] : new int[value.Length];
            for (int q = 0, farthest = 0; q < value.Length; q++)
                _quoted[q] = farthest = Math.Max(farthest, value[q].Inside.End);
        }
    } = [];

    /// <summary>Reported speech, thought and speech acts, by cue in text order.</summary>
    public ImmutableArray<Attribution> Attributions { get; init; } = [];

    /// <summary>Expressions of time in text order.</summary>
    public ImmutableArray<DateExpression> Dates { get; init; } = [];

    /// <summary>Noun phrases and pronouns, by head in text order.</summary>
    public ImmutableArray<NounMention> Mentions { get; init; } = [];

    /// <summary>Equal only to itself: two analyses are told apart by which run made them, not compared token by token.</summary>
    public bool Equals(AnalysedText? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The token's characters.</summary>
    public ReadOnlySpan<char> Form(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].End - Tokens[token].Start);

    /// <summary>The characters of a range of tokens, with what stands between them.</summary>
    public ReadOnlySpan<char> Words(TokenRange tokens) => tokens.Length == 0 ? [] : Text.AsSpan(Tokens[tokens.First].Start, RangeOf(tokens).Length);

    /// <summary>The characters' place of a non-empty range of tokens.</summary>
    public TextRange RangeOf(TokenRange tokens) => new(Tokens[tokens.First].Start, Tokens[tokens.End - 1].End);

    /// <summary>The tokens that depend on a token, in text order.</summary>
    public ReadOnlySpan<int> ChildrenOf(int token) => _children.Value.Of(token);

    /// <summary>First and last token below and including a token: its subtree's extent.</summary>
    public TokenRange SubtreeOf(int token) => _children.Value.Extent(token);

    /// <summary>The first token of a phrase that hangs on a word outside it.</summary>
    public int HeadOf(TokenRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (!phrase.Contains(Tokens[i].Head))
                return i;
        }

        return phrase.End - 1;
    }

    /// <summary>Index of the sentence that holds a token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].Tokens.First <= token)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>Whether a token stands between the marks of a quotation of any kind.</summary>
    public bool IsQuoted(int token)
    {
        var range = Tokens[token].Range;
        int low = 0, high = _quoted.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Quotations[middle].Inside.Start <= range.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _quoted[low - 1] >= range.End;
    }

    /// <summary>The first token that starts at or after a place in the text; the number of tokens when none does.</summary>
    public int TokenFrom(int position)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // The tree read from above: children in one array, one slice for each token.
    private sealed class Children
    {
        private readonly int[] _first;
        private readonly int[] _children;
        private readonly TokenRange[] _extents;

        public Children(ImmutableArray<Token> tokens)
        {
            _first = new int[tokens.Length + 1];
            foreach (var token in tokens)
            {
                if (token.Head >= 0)
                    _first[token.Head]++;
            }

            for (var i = 0; i < tokens.Length; i++)
                _first[i + 1] += _first[i];
            _children = new int[_first[tokens.Length]];
            _extents = new TokenRange[tokens.Length];
            // Each slice is filled from its end, so that its end has become its beginning when all are full.
            for (var i = tokens.Length - 1; i >= 0; i--)
            {
                _extents[i] = new TokenRange(i, i + 1);
                if (tokens[i].Head >= 0)
                    _children[--_first[tokens[i].Head]] = i;
            }

            for (var i = 0; i < tokens.Length; i++)
            {
                // No path is longer than the text, unless heads go round in a circle, as no parser makes them.
                var steps = 0;
                for (var above = tokens[i].Head; above >= 0 && steps < tokens.Length; above = tokens[above].Head, steps++)
                {
                    var extent = _extents[above];
                    if (extent.First <= i && i < extent.End)
                        continue;
                    _extents[above] = new TokenRange(Math.Min(extent.First, i), Math.Max(extent.End, i + 1));
                }
            }
        }

        public ReadOnlySpan<int> Of(int token) => _children.AsSpan(_first[token], _first[token + 1] - _first[token]);

        public TokenRange Extent(int token) => _extents[token];
    }
}
