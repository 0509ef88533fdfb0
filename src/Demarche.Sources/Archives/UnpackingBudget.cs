using Demarche.Sources.Content;

namespace Demarche.Sources.Archives;

/// <summary>
/// How much may come out of one file, archives within archives counted together, so that neither a bomb nor a thousand small
/// ones in a row take more than bounded time. News packs to a tenth; its bound is a two-hundredth.
/// </summary>
internal sealed class UnpackingBudget
{
    private const long Free = 64L * 1024 * 1024;
    private const long MostTimes = 200;

    private long _packed;
    private long _unpacked;

    /// <summary>Bytes of the outermost file were read.</summary>
    public void Read(long bytes) => _packed += bytes;

    /// <summary>Bytes were unpacked.</summary>
    /// <exception cref="TooMuchException">They are too many.</exception>
    public void Unpacked(long bytes)
    {
        _unpacked += bytes;
        if (_unpacked > Free + (MostTimes * _packed))
            throw new TooMuchException($"It unpacks to more than {_unpacked / 1024 / 1024} MB from {_packed} bytes, which no reports do.");
    }
}
