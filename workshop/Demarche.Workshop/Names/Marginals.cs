using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>Forward and backward sums over the labellings of a stretch: how likely each label and label pair is.</summary>
internal sealed class Marginals
{
    /// <summary>Tokens of the longest stretch.</summary>
    public const int Longest = 600;

    private const int Labels = NameLabels.Count;

    private readonly double[] _forward = new double[(Longest + 1) * Labels];
    private readonly double[] _backward = new double[(Longest + 1) * Labels];
    private readonly double[] _scale = new double[Longest + 1];
    private double _last;

    /// <summary>Log of the sum over all labellings looked at.</summary>
    public double LogSum { get; private set; }

    /// <summary>Expected number of each label pair.</summary>
    public double[] Pairs { get; } = new double[Labels * Labels];

    /// <summary>Probability of a label at a token.</summary>
    public double Of(int i, int label) => _forward[((i + 1) * Labels) + label] * _backward[((i + 1) * Labels) + label];

    /// <summary>Sums over all labellings, or over those that each token allows.</summary>
    public void Run(double[] potential, double[] pairs, int length, uint[]? allowed)
    {
        Array.Clear(_forward, 0, Labels);
        _forward[NameLabels.Outside] = 1;
        LogSum = 0;
        for (var i = 0; i < length; i++)
        {
            var sum = 0.0;
            for (var label = 0; label < Labels; label++)
            {
                var reach = 0.0;
                if (allowed is null || (allowed[i] >> label & 1) != 0)
                {
                    for (var before = 0; before < Labels; before++)
                        reach += _forward[(i * Labels) + before] * pairs[(before * Labels) + label];
                    reach *= potential[(i * Labels) + label];
                }

                _forward[((i + 1) * Labels) + label] = reach;
                sum += reach;
            }

            _scale[i] = sum;
            LogSum += Math.Log(sum);
            for (var label = 0; label < Labels; label++)
                _forward[((i + 1) * Labels) + label] /= sum;
        }

        _last = 0;
        for (var label = 0; label < Labels; label++)
            _last += _forward[(length * Labels) + label] * pairs[label * Labels];
        LogSum += Math.Log(_last);
        for (var label = 0; label < Labels; label++)
            _backward[(length * Labels) + label] = pairs[label * Labels] / _last;
        Backward(potential, pairs, length, allowed);
    }

    private void Backward(double[] potential, double[] pairs, int length, uint[]? allowed)
    {
        Array.Clear(Pairs);
        for (var label = 0; label < Labels; label++)
            Pairs[label * Labels] += Of(length - 1, label);
        Span<double> ahead = stackalloc double[Labels];
        for (var i = length - 1; i >= 0; i--)
        {
            for (var label = 0; label < Labels; label++)
            {
                ahead[label] = allowed is null || (allowed[i] >> label & 1) != 0
                    ? potential[(i * Labels) + label] * _backward[((i + 1) * Labels) + label] / _scale[i]
                    : 0;
            }

            for (var before = 0; before < Labels; before++)
            {
                var sum = 0.0;
                var forward = _forward[(i * Labels) + before];
                for (var label = 0; label < Labels; label++)
                {
                    var pair = pairs[(before * Labels) + label] * ahead[label];
                    sum += pair;
                    Pairs[(before * Labels) + label] += forward * pair;
                }

                _backward[(i * Labels) + before] = sum;
            }
        }
    }
}
