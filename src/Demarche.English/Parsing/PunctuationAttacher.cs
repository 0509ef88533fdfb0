using System.Runtime.CompilerServices;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Tagging;

namespace Demarche.English.Parsing;

/// <summary>
/// Hangs the punctuation into a tree of words, by a linear model over the words beside each mark and above them. Marks follow from
/// the tree, so a parser need not choose heads for them while it builds it; and no comma then stands between two words that the
/// parser compares.
/// </summary>
internal sealed class PunctuationAttacher(LinearModel model)
{
    /// <summary>Gives every mark its head.</summary>
    /// <param name="space">Holds a tree of words, measured; its marks bear the label already.</param>
    /// <param name="lexemes">The text's words.</param>
    /// <param name="sentence">Tokens of the sentence.</param>
    /// <param name="tags">Tags by token of the text.</param>
    /// <param name="set">What the tags mean.</param>
    [SkipLocalsInit]
    public void Attach(ParseSpace space, Lexemes lexemes, TokenRange sentence, ReadOnlySpan<byte> tags, TagSet set)
    {
        var (tree, candidates) = (space.Tree, space.Punctuation);
        Span<ulong> features = stackalloc ulong[PunctuationFeatures.Most];
        Span<int> score = stackalloc int[1];
        for (var mark = 0; mark < tree.Length; mark++)
        {
            if (tree.Label[mark] != (byte)Relation.Punct)
                continue;
            candidates.Find(tree, mark, lexemes, sentence.First);
            int best = -1, most = int.MinValue;
            for (var c = 0; c < candidates.Candidates.Length; c++)
            {
                var count = candidates.Extract(tree, mark, c, lexemes, sentence.First, tags, set, features);
                score[0] = 0;
                model.Add(features[..count], score);
                if (score[0] > most)
                    (best, most) = (candidates.Candidates[c], score[0]);
            }

            tree.Head[mark] = best;
        }
    }
}
