using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Demarche.Workshop.Training;

/// <summary>
/// A linear model in training: averaged perceptron weights in sparse rows, one for each feature that was ever updated.
/// <see cref="Averages"/> are packed by <see cref="WeightPacking"/>, which keeps the large ones.
/// </summary>
internal sealed unsafe class AveragedModel
{
    private Slot[] _slots = GC.AllocateArray<Slot>(1 << 16, pinned: true);
    private Weight[] _weights = GC.AllocateArray<Weight>(1 << 16, pinned: true);
    private int _used;
    private int _clock = 1;

    // A feature's row is _weights[First .. First + Length].
    private struct Slot
    {
        public ulong Feature;
        public int First;
        public byte Length;
        public byte Room;
    }

    // The average is Value - Moved / clock: Moved sums each step times when it was made.
    private struct Weight
    {
        public int Class;
        public float Value;
        public double Moved;
    }

    /// <summary>Number of features with weights.</summary>
    public int Count { get; private set; }

    /// <summary>Adds every feature's weights to the scores.</summary>
    public void Add(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        var mask = (ulong)_slots.Length - 1;
        fixed (Slot* slots = _slots)
        {
            if (Sse.IsSupported)
            {
                foreach (var feature in features)
                    Sse.Prefetch0(slots + (feature & mask));
            }

            foreach (var feature in features)
            {
                var slot = slots + Find(feature);
                if (slot->Feature != feature)
                    continue;
                for (var k = slot->First; k < slot->First + slot->Length; k++)
                    scores[_weights[k].Class] += _weights[k].Value;
            }
        }
    }

    /// <summary>One example has passed, or several.</summary>
    public void Tick(int examples = 1) => _clock += examples;

    /// <summary>Forgets what the weights were until now: the average is of what comes.</summary>
    public void AverageFromHere()
    {
        _clock = 1;
        for (var i = 0; i < _used; i++)
            _weights[i].Moved = 0;
    }

    /// <summary>Adds to the weight of each feature for a class.</summary>
    public void Update(ReadOnlySpan<ulong> features, int label, float by)
    {
        foreach (var feature in features)
        {
            if (Count * 2 > _slots.Length)
                Grow();
            ref var slot = ref _slots[Find(feature)];
            if (slot.Feature != feature)
            {
                slot = new Slot { Feature = feature };
                Count++;
            }

            ref var weight = ref WeightOf(ref slot, label);
            weight.Value += by;
            weight.Moved += (double)by * _clock;
        }
    }

    /// <summary>Averages and packs into a <see cref="English.Models.LinearModel"/>'s table and rows.</summary>
    /// <param name="kept">Most weights to keep, the largest first.</param>
    /// <param name="report">Is told what was kept and lost.</param>
    public (byte[] Table, byte[] Pool) Freeze(int kept, Action<string> report) => WeightPacking.Pack(Averages(), kept, report);

    /// <summary>The averaged weights that are not zero.</summary>
    public List<(ulong Feature, byte Class, float Weight)> Averages()
    {
        var weights = new List<(ulong Feature, byte Class, float Weight)>();
        foreach (var slot in _slots)
        {
            for (var k = slot.First; k < slot.First + slot.Length; k++)
            {
                var average = (float)(_weights[k].Value - (_weights[k].Moved / _clock));
                if (average != 0)
                    weights.Add((slot.Feature, (byte)_weights[k].Class, average));
            }
        }

        return weights;
    }

    /// <summary>The averages of several models, summed.</summary>
    public static List<(ulong Feature, byte Class, float Weight)> Summed(IEnumerable<AveragedModel> models)
    {
        var sums = new Dictionary<(ulong Feature, byte Class), float>();
        foreach (var model in models)
        {
            foreach (var (feature, c, weight) in model.Averages())
                CollectionsMarshal.GetValueRefOrAddDefault(sums, (feature, c), out _) += weight;
        }

        return [.. sums.Select(s => (s.Key.Feature, s.Key.Class, s.Value))];
    }

    // Place of a feature, or of the empty slot where it would stand.
    private int Find(ulong feature)
    {
        var mask = _slots.Length - 1;
        var at = (int)feature & mask;
        while (_slots[at].Length > 0 && _slots[at].Feature != feature)
            at = (at + 1) & mask;
        return at;
    }

    private ref Weight WeightOf(ref Slot slot, int label)
    {
        for (var k = slot.First; k < slot.First + slot.Length; k++)
        {
            if (_weights[k].Class == label)
                return ref _weights[k];
        }

        if (slot.Length == slot.Room)
            Move(ref slot);
        var at = slot.First + slot.Length++;
        _weights[at] = new Weight { Class = label };
        return ref _weights[at];
    }

    // A full row goes to a place with twice the room.
    private void Move(ref Slot slot)
    {
        var room = (byte)Math.Min(255, Math.Max(2, slot.Room * 2));
        if (_used + room > _weights.Length)
        {
            var larger = GC.AllocateArray<Weight>(_weights.Length * 2, pinned: true);
            _weights.AsSpan(0, _used).CopyTo(larger);
            _weights = larger;
        }

        _weights.AsSpan(slot.First, slot.Length).CopyTo(_weights.AsSpan(_used));
        slot.First = _used;
        slot.Room = room;
        _used += room;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = GC.AllocateArray<Slot>(old.Length * 2, pinned: true);
        foreach (var slot in old)
        {
            if (slot.Length > 0)
                _slots[Find(slot.Feature)] = slot;
        }
    }
}
