using Demarche.English;
using Demarche.English.Lexicon;
using Demarche.English.Sentences;
using Demarche.English.Tokens;

namespace Demarche.Workshop.Names;

/// <summary>Cuts a text into tokens and sentences as the analyser does, or line by line where each line is a sentence.</summary>
internal sealed class CutText
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly LexicalPass _pass;
    private readonly TokenBuffer _tokens = new();
    private readonly SentenceBuffer _drafts = new();
    private readonly List<TokenRange> _sentences = [];

    public CutText(WordClusters clusters)
    {
        var abbreviations = new Abbreviations();
        _tokenizer = new Tokenizer(abbreviations);
        _splitter = new SentenceSplitter(abbreviations);
        _pass = new LexicalPass(clusters);
    }

    public ReadOnlySpan<TextRange> Tokens => _tokens.Ranges;

    public ReadOnlySpan<TokenRange> Sentences => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_sentences);

    public Lexemes Lexemes { get; } = new();

    public void Cut(string text, int bodyStart, bool byLines)
    {
        _tokens.Clear();
        _drafts.Clear();
        _sentences.Clear();
        if (byLines)
            CutLines(text);
        else
            CutProse(text, bodyStart);
        _pass.Run(text, _tokens.Ranges, Lexemes);
    }

    private void CutLines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var first = _tokens.Count;
            _tokenizer.Tokenize(text, start, end, _tokens);
            if (_tokens.Count > first)
                _sentences.Add(new TokenRange(first, _tokens.Count));
            start = end + 1;
        }
    }

    private void CutProse(string text, int bodyStart)
    {
        var paragraphs = new ParagraphReader(text, bodyStart);
        for (var number = 0; paragraphs.MoveNext(); number++)
        {
            var first = _tokens.Count;
            _tokenizer.Tokenize(text, paragraphs.Current.Start, paragraphs.Current.End, _tokens);
            _splitter.Split(text, _tokens, first, number, _drafts);
        }

        foreach (var draft in _drafts.Sentences)
            _sentences.Add(draft.Tokens);
    }
}
