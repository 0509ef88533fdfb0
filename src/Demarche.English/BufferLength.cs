namespace Demarche.English;

/// <summary>How long the buffers are that are used again for one text after the other: as long as the longest text so far, unless that was an extraordinary one.</summary>
internal static class BufferLength
{
    // A report has some thousand tokens; a million is a whole archive in one file.
    private const int Extraordinary = 1 << 20;
    private const int Usual = 1 << 18;
    private const int Least = 1024;

    /// <summary>Whether a buffer is used for a text again; one that an extraordinary text made is given back for a usual one.</summary>
    public static bool Serves(int length, int needed) => length >= needed && !(length > Extraordinary && needed < Usual);

    /// <summary>Length of a new buffer: with room to spare, so that not every longer text needs another; none to spare for an extraordinary text.</summary>
    public static int For(int needed) => needed > Extraordinary ? needed : Math.Max(Least, needed + (needed / 2));
}
