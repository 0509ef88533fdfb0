namespace Demarche.Watch.Fetching;

/// <summary>Bounds of one fetch.</summary>
/// <param name="Bytes">Most bytes, unpacked.</param>
/// <param name="Time">The longest it may take, from connecting to the last byte.</param>
/// <param name="Redirects">How many redirects are followed.</param>
internal sealed record FetchLimits(int Bytes, TimeSpan Time, int Redirects)
{
    public static FetchLimits Usual { get; } = new(16 * 1024 * 1024, TimeSpan.FromSeconds(60), 5);
}
