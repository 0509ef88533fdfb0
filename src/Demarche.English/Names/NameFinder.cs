using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Demarche.English.Lexicon;

namespace Demarche.English.Names;

/// <summary>
/// Finds the names of people, places, bodies and other proper names in tokenised text. Safe to share between threads; the
/// same text gives the same names.
/// </summary>
internal sealed class NameFinder(NameModel model)
{
    private readonly ConcurrentBag<NameDesk> _desks = [];

    /// <summary>The stage of the analyser.</summary>
    public AnalysedText Run(StageInput input)
    {
        var sentences = input.Text.Sentences;
        var ranges = ArrayPool<TokenRange>.Shared.Rent(sentences.Length);
        for (var i = 0; i < sentences.Length; i++)
            ranges[i] = sentences[i].Tokens;
        var names = Find(input.Lexemes, ranges.AsSpan(0, sentences.Length));
        ArrayPool<TokenRange>.Shared.Return(ranges);
        return input.Text with { Names = names };
    }

    /// <summary>Finds the names of one text.</summary>
    public ImmutableArray<Name> Find(Lexemes lexemes, ReadOnlySpan<TokenRange> sentences)
    {
        if (!_desks.TryTake(out var desk))
            desk = new NameDesk(model);
        desk.Read(lexemes, sentences);
        var names = Collect(desk.Labels);
        _desks.Add(desk);
        return names;
    }

    // Labels are well formed: the decoder lets no name break off.
    private static ImmutableArray<Name> Collect(ReadOnlySpan<byte> labels)
    {
        var ends = 0;
        foreach (var label in labels)
            ends += label != NameLabels.Outside && !NameLabels.IsOpen(label) ? 1 : 0;
        if (ends == 0)
            return [];
        var names = new Name[ends];
        var (count, start) = (0, 0);
        for (var i = 0; i < labels.Length; i++)
        {
            int label = labels[i];
            if (label == NameLabels.Outside)
                continue;
            if (NameLabels.IsFresh(label))
                start = i;
            if (!NameLabels.IsOpen(label))
                names[count++] = new Name(new TokenRange(start, i + 1), NameLabels.KindOf(label));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(names);
    }
}
