using System.Runtime.CompilerServices;
using Demarche.English.Lexicon;
using Demarche.English.Models;

namespace Demarche.English.Tagging;

/// <summary>Gives every word its pair of tags, from left to right, by a linear model.</summary>
internal sealed class Tagger
{
    /// <summary>Version of the file's format and of <see cref="TagFeatures"/>.</summary>
    public const int Version = 1;

    private readonly LinearModel _model;

    /// <summary>Reads a file's sections: tag set, feature table, rows.</summary>
    public Tagger(ModelBytes[] sections)
    {
        Tags = new TagSet(sections[0].Span);
        _model = new LinearModel(sections[1], sections[2]);
    }

    public TagSet Tags { get; }

    /// <summary>Tags a sentence.</summary>
    /// <param name="lexemes">The text's words.</param>
    /// <param name="sentence">Tokens of the sentence.</param>
    /// <param name="tags">Tags by token of the text, written at the sentence's places.</param>
    /// <param name="memo">What was found of words before.</param>
    [SkipLocalsInit]
    public void Tag(Lexemes lexemes, TokenRange sentence, Span<byte> tags, TagMemo memo)
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.Most];
        Span<int> all = stackalloc int[TagMemo.Width];
        var scores = all[..Tags.Count];
        byte before = TagFeatures.Edge, beforeThat = TagFeatures.Edge;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var question = TagMemo.Question(lexemes, sentence, i);
            if (!memo.Find(question, all))
            {
                all.Clear();
                _model.Add(features[..TagFeatures.Alone(lexemes, sentence, i, features)], all);
                memo.Keep(question, all);
            }

            _model.Add(features[..TagFeatures.InPlace(lexemes, sentence, i, before, beforeThat, features)], all);
            var best = 0;
            for (var k = 1; k < scores.Length; k++)
            {
                if (scores[k] > scores[best])
                    best = k;
            }

            tags[i] = (byte)best;
            beforeThat = before;
            before = (byte)best;
        }
    }
}
