using System.Collections.Immutable;
using System.Text;
using Demarche.English;

namespace Demarche.Workshop.Names;

/// <summary>Puts a text together from tokens, sentence by sentence, and keeps where each token went.</summary>
internal sealed class ColumnText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRange> _tokens = [];
    private readonly ImmutableArray<MarkedName>.Builder _names = ImmutableArray.CreateBuilder<MarkedName>();
    private readonly ImmutableArray<TextRange>.Builder _untold = ImmutableArray.CreateBuilder<TextRange>();

    public bool IsEmpty => _tokens.Count == 0;

    public int Count => _tokens.Count;

    /// <summary>Appends a token and gives its number.</summary>
    public int Add(string token)
    {
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append(' ');
        _tokens.Add(new TextRange(_text.Length, _text.Length + token.Length));
        _text.Append(token);
        return _tokens.Count - 1;
    }

    public void EndSentence()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
    }

    public void Mark(int first, int end, NameKind kind) => _names.Add(new MarkedName(Range(first, end), kind));

    public void MarkUntold(int first, int end) => _untold.Add(Range(first, end));

    public string Token(int index) => _text.ToString(_tokens[index].Start, _tokens[index].Length);

    public NamedText Finish(string source) => new(source, _text.ToString(), [.. _names.OrderBy(n => n.Range.Start)], ByLines: true)
    {
        Untold = _untold.ToImmutable(),
    };

    private TextRange Range(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);
}
