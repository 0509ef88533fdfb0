using Demarche.English;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>Turns marked texts into stretches with numbered features.</summary>
internal sealed class TrainingSet
{
    private const uint Any = (1u << NameLabels.Count) - 1;

    private readonly CutText _cut;
    private readonly NameText _text;
    private readonly FeatureNumbers _numbers = new();
    private readonly List<TrainingStretch> _stretches = [];
    private readonly ulong[] _features = new ulong[NameFeatures.Most];

    public TrainingSet(CutText cut, NameLexicon lexicon)
    {
        _cut = cut;
        _text = new NameText(lexicon);
    }

    public IReadOnlyList<TrainingStretch> Stretches => _stretches;

    public FeatureNumbers Features => _numbers;

    public int Tokens { get; private set; }

    /// <summary>Marked names that no labelling can give: they begin or end inside a token, or outside the open stretches.</summary>
    public int Lost { get; private set; }

    public void Add(NamedText text)
    {
        _cut.Cut(text.Text, text.BodyStart, text.ByLines);
        var allowed = Allow(text, _cut.Tokens, out var lost);
        Lost += lost;
        _text.Reset(_cut.Lexemes.Count);
        Tokens += _cut.Tokens.Length;
        foreach (var sentence in _cut.Sentences)
        {
            _text.Read(_cut.Lexemes, sentence);
            for (var i = sentence.First; i < sentence.End;)
            {
                var end = i + 1;
                while (end < sentence.End && _text.Words[end].Open == _text.Words[i].Open)
                    end++;
                if (_text.Words[i].Open)
                    AddStretch(sentence, i, end, allowed, text.Weight);
                else if (allowed.AsSpan(i, end - i).ContainsAnyExcept(1u << NameLabels.Outside, Any))
                    Lost++;
                i = end;
            }
        }
    }

    private void AddStretch(TokenRange sentence, int first, int end, uint[] allowed, float weight)
    {
        var features = new NameFeatures(_cut.Lexemes, _text.Words, _features);
        var rows = new int[end - first][];
        var identity = new int[end - first];
        for (var i = first; i < end; i++)
        {
            features.Collect(i, sentence);
            identity[i - first] = features.Identity;
            rows[i - first] = _numbers.Of(features.All);
        }

        _stretches.Add(new TrainingStretch(rows, identity, allowed[first..end]) { Weight = weight });
    }

    /// <summary>The labels that the marks allow each token, one bit each.</summary>
    public static uint[] Allow(NamedText text, ReadOnlySpan<TextRange> tokens, out int lost)
    {
        lost = 0;
        var allowed = new uint[tokens.Length];
        Array.Fill(allowed, 1u << NameLabels.Outside);
        foreach (var range in text.Untold)
        {
            for (var i = FirstFrom(tokens, range.Start); i < tokens.Length && tokens[i].Start < range.End; i++)
                allowed[i] = Any;
        }

        foreach (var name in text.Names)
        {
            var first = FirstFrom(tokens, name.Range.Start);
            var end = first;
            while (end < tokens.Length && tokens[end].Start < name.Range.End)
                end++;
            if (end == first || tokens[first].Start != name.Range.Start || tokens[end - 1].End != name.Range.End)
            {
                lost++;
                allowed.AsSpan(first, end - first).Fill(Any);
                continue;
            }

            for (var i = first; i < end; i++)
                allowed[i] = 1u << NameLabels.Of(name.Kind, i - first, end - first);
        }

        return allowed;
    }

    private static int FirstFrom(ReadOnlySpan<TextRange> tokens, int position)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
