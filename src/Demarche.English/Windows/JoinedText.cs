using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Demarche.English.Windows;

/// <summary>Puts the analyses of a text's windows together: what each found, by its place in the whole.</summary>
/// <param name="text">The whole text.</param>
internal sealed class JoinedText(string text)
{
    private readonly Rows<Token> _tokens = new();
    private readonly Rows<Sentence> _sentences = new();
    private readonly Rows<Name> _names = new();
    private readonly Rows<DateExpression> _dates = new();
    private readonly Rows<Quotation> _quotations = new();
    private readonly Rows<Attribution> _attributions = new();
    private readonly Rows<NounMention> _mentions = new();
    private int _paragraph;

    /// <summary>Adds the window that follows those added.</summary>
    /// <param name="window">Its analysis.</param>
    /// <param name="start">Where it begins in the text.</param>
    public void Add(AnalysedText window, int start)
    {
        // What the window counts from nought goes on counting.
        var share = window.Text.Length / (double)(text.Length - start);
        var shift = new Shift(start, _tokens.Count, _names.Count, _quotations.Count);
        var paragraph = _paragraph;
        _sentences.Add(window.Sentences, share, s => s with { Tokens = shift.Of(s.Tokens), Root = shift.Token(s.Root), Paragraph = paragraph + s.Paragraph });
        _attributions.Add(window.Attributions, share, shift.Of);
        _mentions.Add(window.Mentions, share, m => m with { Head = shift.Token(m.Head), Tokens = shift.Of(m.Tokens), Name = m.Name < 0 ? m.Name : m.Name + shift.Names });
        _dates.Add(window.Dates, share, d => d with { Range = shift.Of(d.Range) });
        _names.Add(window.Names, share, n => n with { Tokens = shift.Of(n.Tokens) });
        _quotations.Add(window.Quotations, share, q => q with { Inside = shift.Of(q.Inside) });
        _tokens.Add(window.Tokens, share, t => t with { Start = t.Start + start, End = t.End + start, Head = shift.Token(t.Head) });
        var end = start + window.Text.Length;
        if (window.Sentences.Length > 0)
            _paragraph += window.Sentences[^1].Paragraph + (text[end - 1] == '\n' ? 1 : 0);
    }

    /// <summary>The analysis of the whole; nothing can be added after.</summary>
    public AnalysedText Close() => new(text, _tokens.Close(), _sentences.Close())
    {
        Names = _names.Close(),
        Dates = _dates.Close(),
        Quotations = _quotations.Close(),
        Attributions = _attributions.Close(),
        Mentions = _mentions.Close(),
    };

    // By how much a window's places and numbers differ from those of the whole.
    private readonly record struct Shift(int Characters, int Tokens, int Names, int Quotations)
    {
        public int Token(int token) => token < 0 ? token : token + Tokens;

        public TokenRange Of(TokenRange range) => new(range.First + Tokens, range.End + Tokens);

        public TextRange Of(TextRange range) => new(range.Start + Characters, range.End + Characters);

        public Attribution Of(Attribution a)
        {
            var shift = this;
            return a with
            {
                Cue = Of(a.Cue),
                CueHead = Token(a.CueHead),
                SourceHead = Token(a.SourceHead),
                Source = Of(a.Source),
                Content = [.. a.Content.Select(c => shift.Of(c))],
                Quotations = [.. a.Quotations.Select(q => q + shift.Quotations)],
                AudienceHead = Token(a.AudienceHead),
                MediumHead = Token(a.MediumHead),
            };
        }
    }

    // One kind of results; made as long at once as the first window lets expect.
    private sealed class Rows<T>
    {
        private List<T> _rows = [];

        public int Count => _rows.Count;

        public void Add(ImmutableArray<T> rows, double share, Func<T, T> shifted)
        {
            if (_rows.Count == 0)
                _rows.EnsureCapacity((int)(rows.Length / share * 1.02));
            foreach (var row in rows)
                _rows.Add(shifted(row));
        }

        public ImmutableArray<T> Close()
        {
            var all = ImmutableArray.Create(CollectionsMarshal.AsSpan(_rows));
            _rows = [];
            return all;
        }
    }
}
