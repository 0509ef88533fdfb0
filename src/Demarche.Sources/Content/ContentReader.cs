namespace Demarche.Sources.Content;

/// <summary>Reads a stream's bytes once, forward, whole or line by line, after a look at how they begin.</summary>
internal sealed class ContentReader(Stream stream) : IDisposable
{
    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>Up to <paramref name="count"/> first bytes, which stay to be read.</summary>
    public ReadOnlyMemory<byte> Peek(int count)
    {
        while (_end - _start < count && Fill())
        {
        }

        return _buffer.AsMemory(_start, Math.Min(count, _end - _start));
    }

    /// <summary>The next line without its line feed; null at the end. Valid until the next call.</summary>
    public ReadOnlyMemory<byte>? ReadLine()
    {
        var searched = 0;
        while (true)
        {
            var feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0)
            {
                var line = _buffer.AsMemory(_start, searched + feed);
                _start += searched + feed + 1;
                return line;
            }

            searched = _end - _start;
            if (Fill())
                continue;
            if (searched == 0)
                return null;
            var last = _buffer.AsMemory(_start, searched);
            _start = _end;
            return last;
        }
    }

    /// <summary>Everything that is left; null when it is more than <paramref name="most"/> bytes.</summary>
    public ReadOnlyMemory<byte>? ReadToEnd(int most)
    {
        var rest = Peek(most + 1);
        if (rest.Length > most)
            return null;
        _start = _end;
        return rest;
    }

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private bool Fill()
    {
        if (_ended)
            return false;
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
        return !_ended;
    }
}
