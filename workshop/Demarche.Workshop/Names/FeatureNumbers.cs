namespace Demarche.Workshop.Names;

/// <summary>Numbers features as they come and counts them.</summary>
internal sealed class FeatureNumbers
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<int> _counts = [];
    private readonly List<ulong> _hashes = [];

    /// <summary>How often each feature was seen, by number.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>The features, by number.</summary>
    public IReadOnlyList<ulong> Hashes => _hashes;

    /// <summary>The numbers of features, counting each.</summary>
    public int[] Of(ReadOnlySpan<ulong> features)
    {
        var numbers = new int[features.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!_numbers.TryGetValue(features[i], out var number))
            {
                number = _counts.Count;
                _numbers.Add(features[i], number);
                _counts.Add(0);
                _hashes.Add(features[i]);
            }

            _counts[number]++;
            numbers[i] = number;
        }

        return numbers;
    }
}
