namespace Demarche.Workshop.Fuzz;

/// <summary>
/// Breaks a file of a format, outside or inside, by bytes or by pieces. The same seed breaks it in the same way.
/// </summary>
/// <param name="format">Whose words are put in.</param>
/// <param name="samples">The good files, one of which is broken.</param>
internal sealed class Mutation(string format, IReadOnlyList<SampleFile> samples)
{
    /// <summary>The length of a broken file, at most.</summary>
    public const int Most = 16 * 1024;

    private const int MostChanges = 6;

    private static readonly byte[][] Donors = [.. SampleFiles.All.Select(s => s.Inside)];

    private readonly byte[][] _words = FuzzWords.Of(format);
    private readonly byte[][] _contents = [.. samples.Select(s => s.Content)];

    /// <summary>A broken file, 16 KB at most.</summary>
    public byte[] Of(int seed)
    {
        var random = new Random(seed);
        var number = random.Next(samples.Count);
        var sample = samples[number];
        if (random.Next(2) == 0)
            return Cut(Broken(_contents[number], random));

        // Inside only, or there and then outside too.
        var inside = sample.Wrap(Broken(sample.Inside, random));
        return Cut(random.Next(4) == 0 ? Broken(inside, random) : inside);
    }

    private static byte[] Cut(byte[] file) => file.Length <= Most ? file : file[..Most];

    private byte[] Broken(byte[] good, Random random)
    {
        var changes = random.Next(1, MostChanges);
        return random.Next(2) == 0
            ? new ByteChanges(random, _words).Of(good, changes)
            : new PieceChanges(random, _words, Donors[random.Next(Donors.Length)]).Of(good, changes);
    }
}
