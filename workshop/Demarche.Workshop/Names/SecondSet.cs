using Demarche.English;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>
/// What the second reading learns from: documents as a model read them that was not trained on them, since a model reads what it
/// was trained on too well to need the rest of the document.
/// </summary>
internal sealed class SecondSet(CutText cut)
{
    private readonly List<TrainingStretch> _stretches = [];
    private readonly ulong[] _buffer = new ulong[NameFeatures.Most];

    public FeatureNumbers Features { get; } = new();

    public IReadOnlyList<TrainingStretch> Stretches => _stretches;

    /// <summary>Adds a document.</summary>
    /// <param name="text">The document.</param>
    /// <param name="model">A model not trained on it.</param>
    /// <param name="scale">Units of its integers.</param>
    public void Add(NamedText text, NameModel model, float scale)
    {
        cut.Cut(text.Text, text.BodyStart, text.ByLines);
        var desk = new NameDesk(model);
        desk.Read(cut.Lexemes, cut.Sentences);
        var allowed = TrainingSet.Allow(text, cut.Tokens, out _);
        foreach (var sentence in cut.Sentences)
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                var end = i + 1;
                while (end < sentence.End && desk.Words[end].Open == desk.Words[i].Open)
                    end++;
                if (desk.Words[i].Open)
                    Add(desk, sentence, new TokenRange(i, end), allowed, scale);
                i = end;
            }
        }
    }

    private void Add(NameDesk desk, TokenRange sentence, TokenRange stretch, uint[] allowed, float scale)
    {
        var features = new DocumentFeatures(cut.Lexemes, desk.Words, desk.Memory, _buffer);
        var numbers = new int[stretch.Length][];
        var any = false;
        for (var i = stretch.First; i < stretch.End; i++)
        {
            features.Collect(i, sentence, desk.FirstLabels);
            numbers[i - stretch.First] = Features.Of(features.All);
            any |= !features.All.IsEmpty;
        }

        if (!any)
            return;
        var scores = desk.Scores.Slice(stretch.First * NameLabels.Scored, stretch.Length * NameLabels.Scored);
        var given = new float[scores.Length];
        for (var i = 0; i < given.Length; i++)
            given[i] = scores[i] / scale;
        _stretches.Add(new TrainingStretch(numbers, new int[stretch.Length], allowed[stretch.First..stretch.End]) { Base = given });
    }
}
