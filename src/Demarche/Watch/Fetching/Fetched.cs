namespace Demarche.Watch.Fetching;

/// <summary>What came of asking an address.</summary>
internal abstract record Fetched
{
    private Fetched()
    {
    }

    /// <summary>New content, whole.</summary>
    /// <param name="Bytes">All of it, unpacked.</param>
    /// <param name="Charset">The encoding that the header declares.</param>
    /// <param name="Tag">The version's tag, to ask with the next time.</param>
    /// <param name="Changed">When it was last changed, as the server wrote it, to ask with the next time.</param>
    internal sealed record Content(byte[] Bytes, string? Charset, string? Tag, string? Changed) : Fetched;

    /// <summary>Nothing new since the last time.</summary>
    internal sealed record NothingNew : Fetched;

    /// <summary>Nothing usable.</summary>
    /// <param name="Detail">A sentence that says why.</param>
    /// <param name="After">How long the server asks to wait; null when it does not.</param>
    internal sealed record Failed(string Detail, TimeSpan? After = null) : Fetched;
}
