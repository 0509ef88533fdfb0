using Demarche.English.Models;

namespace Demarche.English.Tagging;

/// <summary>The pairs of universal and Penn tag that occur, by number; stored as two bytes a pair.</summary>
internal sealed class TagSet
{
    private readonly Upos[] _upos;
    private readonly Xpos[] _xpos;

    public TagSet(ReadOnlySpan<byte> pairs)
    {
        if (pairs.Length % 2 != 0 || pairs.Length == 0 || pairs.Length / 2 > TagMemo.Width)
            throw new InvalidDataException("The tag set is damaged.");
        _upos = new Upos[pairs.Length / 2];
        _xpos = new Xpos[pairs.Length / 2];
        for (var i = 0; i < _upos.Length; i++)
        {
            _upos[i] = (Upos)pairs[i * 2];
            _xpos[i] = (Xpos)pairs[(i * 2) + 1];
        }
    }

    public int Count => _upos.Length;

    public Upos Upos(byte tag) => _upos[tag];

    public Xpos Xpos(byte tag) => _xpos[tag];

    /// <summary>The number of a pair, or -1.</summary>
    public int Find(Upos upos, Xpos xpos)
    {
        for (var i = 0; i < _upos.Length; i++)
        {
            if (_upos[i] == upos && _xpos[i] == xpos)
                return i;
        }

        return -1;
    }
}
