using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>The room one thread needs to label a text: its arrays grow to the longest text seen and stay.</summary>
internal sealed class NameDesk
{
    private readonly NameModel _model;
    private readonly NameText _text;
    private readonly NameDecoder _decoder;
    private readonly ulong[] _features = new ulong[NameFeatures.Most];
    private readonly DocumentAgreement _agreement = new();
    private short[] _scores = [];
    private byte[] _labels = [];

    public NameDesk(NameModel model)
    {
        _model = model;
        _text = new NameText(model.Lexicon);
        _decoder = new NameDecoder(model.Weights.Transitions);
    }

    /// <summary>The labels of the text last read, by token.</summary>
    public ReadOnlySpan<byte> Labels => _labels.AsSpan(0, _text.Count);

    /// <summary>The words of the text last read.</summary>
    public ReadOnlySpan<NameWord> Words => _text.Words;

    /// <summary>Labels a text's tokens.</summary>
    public void Read(Lexemes lexemes, ReadOnlySpan<TokenRange> sentences)
    {
        _text.Reset(lexemes.Count);
        if (!BufferLength.Serves(_labels.Length, lexemes.Count))
            _labels = new byte[BufferLength.For(lexemes.Count)];
        foreach (var sentence in sentences)
        {
            _text.Read(lexemes, sentence);
            Score(lexemes, sentence);
            Decode(sentence);
            NameEdges.Mend(_text.Words, _labels, sentence);
        }

        _agreement.Settle(lexemes, _text.Words, _labels.AsSpan(0, lexemes.Count), sentences);
    }

    private void Score(Lexemes lexemes, TokenRange sentence)
    {
        if (!BufferLength.Serves(_scores.Length, sentence.Length * NameLabels.Scored))
            _scores = new short[BufferLength.For(sentence.Length * NameLabels.Scored)];
        var words = _text.Words;
        var features = new NameFeatures(lexemes, words, _features);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!words[i].Open)
                continue;
            features.Collect(i, sentence);
            _model.Weights.Score(features.All, _scores.AsSpan((i - sentence.First) * NameLabels.Scored, NameLabels.Scored));
        }
    }

    private void Decode(TokenRange sentence)
    {
        var words = _text.Words;
        for (var i = sentence.First; i < sentence.End;)
        {
            var end = i + 1;
            while (end < sentence.End && words[end].Open == words[i].Open)
                end++;
            if (words[i].Open)
                _decoder.Decode(_scores.AsSpan((i - sentence.First) * NameLabels.Scored, (end - i) * NameLabels.Scored), _labels.AsSpan(i, end - i));
            else
                _labels.AsSpan(i, end - i).Clear();
            i = end;
        }
    }
}
