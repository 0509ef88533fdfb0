using System.Runtime.Intrinsics;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>
/// Trains a conditional random field over BIOES labels by stochastic gradient with AdaGrad. Tokens may allow several labels: the
/// model then raises the probability of all labellings that fit. The same stretches give the same weights on every run.
/// </summary>
internal sealed class NameTrainer
{
    private const int Labels = NameLabels.Count;
    private const int Wide = NameLabels.Scored;

    private readonly TrainingOptions _options;
    private readonly IReadOnlyList<TrainingStretch> _stretches;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _pull;
    private readonly double[] _transitionSquares = new double[Labels * Labels];
    private readonly List<int>[] _active = [.. Enumerable.Range(0, Marginals.Longest).Select(_ => new List<int>(128))];
    private readonly float[] _scores = new float[Marginals.Longest * Wide];
    private readonly double[] _potential = new double[Marginals.Longest * Labels];
    private readonly double[] _pairs = new double[Labels * Labels];
    private readonly Marginals _free = new();
    private readonly Marginals _held = new();
    private ulong _random = 0x2545F4914F6CDD1D;

    public NameTrainer(IReadOnlyList<TrainingStretch> stretches, IReadOnlyList<int> counts, TrainingOptions options)
    {
        _options = options;
        _stretches = [.. stretches.Where(s => s.Features.Length <= Marginals.Longest)];
        _weights = new float[counts.Count * Wide];
        _squares = new float[counts.Count * Wide];
        _pull = new float[counts.Count];
        for (var i = 0; i < counts.Count; i++)
            _pull[i] = counts[i] < options.Least ? -1 : options.Pull / counts[i];
    }

    /// <summary>Sixteen weights a feature.</summary>
    public float[] Weights => _weights;

    public double[] Transitions { get; } = new double[Labels * Labels];

    /// <summary>Trains; tells the log-likelihood of each round.</summary>
    public void Train(Action<int, double> report)
    {
        var order = Enumerable.Range(0, _stretches.Count).ToArray();
        for (var round = 0; round < _options.Rounds; round++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var j = (int)(Next() % (uint)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            var sum = 0.0;
            foreach (var index in order)
                sum += Learn(_stretches[index]);
            report(round, sum);
        }
    }

    private double Learn(TrainingStretch stretch)
    {
        var length = stretch.Features.Length;
        for (var i = 0; i < length; i++)
            Score(stretch, i);
        for (var pair = 0; pair < _pairs.Length; pair++)
            _pairs[pair] = NameLabels.MayFollow(pair / Labels, pair % Labels) ? Math.Exp(Transitions[pair]) : 0;
        for (var i = 0; i < length; i++)
        {
            var top = 0f;
            for (var label = 0; label < Wide; label++)
                top = Math.Max(top, _scores[(i * Wide) + label]);
            _potential[i * Labels] = Math.Exp(-top);
            for (var label = 0; label < Wide; label++)
                _potential[(i * Labels) + label + 1] = Math.Exp(_scores[(i * Wide) + label] - top);
        }

        _free.Run(_potential, _pairs, length, null);
        _held.Run(_potential, _pairs, length, stretch.Allowed);
        if (double.IsNegativeInfinity(_held.LogSum) || double.IsNaN(_held.LogSum))
            return 0;
        for (var i = 0; i < length; i++)
            Update(i, stretch.Weight);
        UpdateTransitions();
        return _held.LogSum - _free.LogSum;
    }

    private void Score(TrainingStretch stretch, int i)
    {
        var active = _active[i];
        active.Clear();
        var features = stretch.Features[i];
        var from = _options.Hidden > 0 && Chance() < _options.Hidden ? stretch.Identity[i] : 0;
        for (var k = from; k < features.Length; k++)
        {
            if (_pull[features[k]] >= 0 && (_options.Dropped <= 0 || Chance() >= _options.Dropped))
                active.Add(features[k]);
        }

        var low = Vector256<float>.Zero;
        var high = Vector256<float>.Zero;
        foreach (var feature in active)
        {
            low += Vector256.LoadUnsafe(ref _weights[feature * Wide]);
            high += Vector256.LoadUnsafe(ref _weights[(feature * Wide) + 8]);
        }

        low.StoreUnsafe(ref _scores[i * Wide]);
        high.StoreUnsafe(ref _scores[(i * Wide) + 8]);
    }

    private void Update(int i, float weight)
    {
        Span<float> gradient = stackalloc float[Wide];
        for (var label = 0; label < Wide; label++)
            gradient[label] = weight * (float)(_held.Of(i, label + 1) - _free.Of(i, label + 1));
        var lowGradient = Vector256.LoadUnsafe(ref gradient[0]);
        var highGradient = Vector256.LoadUnsafe(ref gradient[8]);
        var step = Vector256.Create(_options.Step);
        foreach (var feature in _active[i])
        {
            var pull = Vector256.Create(_pull[feature]);
            Half(feature * Wide, lowGradient, pull, step);
            Half((feature * Wide) + 8, highGradient, pull, step);
        }
    }

    private void Half(int at, Vector256<float> gradient, Vector256<float> pull, Vector256<float> step)
    {
        var weight = Vector256.LoadUnsafe(ref _weights[at]);
        var slope = gradient - (pull * weight);
        var squares = Vector256.LoadUnsafe(ref _squares[at]) + (slope * slope);
        squares.StoreUnsafe(ref _squares[at]);
        weight += step * slope / (Vector256.Sqrt(squares) + Vector256.Create(1e-3f));
        weight.StoreUnsafe(ref _weights[at]);
    }

    private void UpdateTransitions()
    {
        for (var pair = 0; pair < Transitions.Length; pair++)
        {
            var slope = _held.Pairs[pair] - _free.Pairs[pair] - (1e-5 * Transitions[pair]);
            if (slope == 0)
                continue;
            _transitionSquares[pair] += slope * slope;
            Transitions[pair] += _options.Step * 0.5 * slope / (Math.Sqrt(_transitionSquares[pair]) + 1e-3);
        }
    }

    private double Chance() => (Next() & 0xFFFFFF) / (double)0x1000000;

    private uint Next()
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return (uint)(_random >> 32);
    }
}
