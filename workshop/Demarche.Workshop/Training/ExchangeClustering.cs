namespace Demarche.Workshop.Training;

/// <summary>
/// Word classes by the exchange algorithm (Kneser and Ney 1993): each word in turn moves to the class in which the classes' bigrams
/// tell most about each other.
/// </summary>
internal sealed class ExchangeClustering
{
    private const int TableSize = 1 << 20;

    private readonly ClusterCorpus _corpus;
    private readonly int[] _classOf;
    private readonly int[] _follows;
    private readonly int[] _precedes;
    private readonly int[] _sizes;
    private readonly float[] _entropy = new float[TableSize];

    /// <summary>Begins with words dealt out by commonness; edges and rare words have classes of their own that never change.</summary>
    public ExchangeClustering(ClusterCorpus corpus, int classes)
    {
        _corpus = corpus;
        Classes = classes;
        _classOf = new int[corpus.Vocabulary];
        for (var w = 0; w < _classOf.Length; w++)
            _classOf[w] = w < classes ? w : 2 + ((w - classes) % (classes - 2));
        _follows = new int[classes * classes];
        _precedes = new int[classes * classes];
        _sizes = new int[classes];
        for (var n = 1; n < TableSize; n++)
            _entropy[n] = (float)(n * Math.Log(n));
        for (var w = 0; w < _classOf.Length; w++)
        {
            _sizes[_classOf[w]] += corpus.CountOf(w);
            foreach (var (after, count) in corpus.After(w))
                Count(_classOf[w], _classOf[after], count);
        }
    }

    public int Classes { get; }

    public int ClassOf(int word) => _classOf[word];

    public int SizeOf(int c) => _sizes[c];

    /// <summary>How often a word of one class stands before a word of another.</summary>
    public int Bigrams(int first, int second) => _follows[(first * Classes) + second];

    /// <summary>Lets every word move once, commonest first; returns how many did.</summary>
    public int Round()
    {
        var moved = 0;
        var before = new int[Classes];
        var after = new int[Classes];
        var gains = new double[Classes];
        for (var w = 2; w < _classOf.Length; w++)
        {
            Array.Clear(before);
            Array.Clear(after);
            var self = 0;
            foreach (var (other, count) in _corpus.Before(w))
            {
                if (other == w)
                    self += count;
                else
                    before[_classOf[other]] += count;
            }

            foreach (var (other, count) in _corpus.After(w))
            {
                if (other != w)
                    after[_classOf[other]] += count;
            }

            var old = _classOf[w];
            Move(w, old, before, after, self, -1);
            var best = Best(w, before, after, self, gains);
            if (gains[best] <= gains[old] + 1e-6)
                best = old;
            Move(w, best, before, after, self, 1);
            _classOf[w] = best;
            if (best != old)
                moved++;
        }

        return moved;
    }

    private int Best(int word, int[] before, int[] after, int self, double[] gains)
    {
        for (var c = 2; c < Classes; c++)
            gains[c] = -2 * (Entropy(_sizes[c] + _corpus.CountOf(word)) - Entropy(_sizes[c]));
        for (var other = 0; other < Classes; other++)
        {
            if (before[other] > 0)
                AddGains(_follows.AsSpan(other * Classes, Classes), before[other], other, gains);
            if (after[other] > 0)
                AddGains(_precedes.AsSpan(other * Classes, Classes), after[other], other, gains);
        }

        var best = 2;
        for (var c = 2; c < Classes; c++)
        {
            // Bigrams inside the class gain once, by all three.
            var inside = before[c] + after[c] + self;
            if (inside > 0)
                gains[c] += Entropy(Bigrams(c, c) + inside) - Entropy(Bigrams(c, c));
            if (gains[c] > gains[best])
                best = c;
        }

        return best;
    }

    private void AddGains(ReadOnlySpan<int> counts, int more, int other, double[] gains)
    {
        for (var c = 2; c < counts.Length; c++)
            gains[c] += Entropy(counts[c] + more) - Entropy(counts[c]);
        if (other >= 2)
            gains[other] -= Entropy(counts[other] + more) - Entropy(counts[other]);
    }

    private void Move(int word, int c, int[] before, int[] after, int self, int sign)
    {
        _sizes[c] += sign * _corpus.CountOf(word);
        for (var other = 0; other < Classes; other++)
        {
            if (before[other] > 0)
                Count(other, c, sign * before[other]);
            if (after[other] > 0)
                Count(c, other, sign * after[other]);
        }

        if (self > 0)
            Count(c, c, sign * self);
    }

    private void Count(int first, int second, int by)
    {
        _follows[(first * Classes) + second] += by;
        _precedes[(second * Classes) + first] += by;
    }

    private float Entropy(int n) => n < TableSize ? _entropy[n] : (float)(n * Math.Log(n));
}
