namespace Demarche.Sources.Content;

/// <summary>Reads a stream's bytes once, forward, whole or line by line, after a look at how they begin.</summary>
internal sealed class ContentReader(Stream stream) : IDisposable
{
    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>How many bytes were taken so far.</summary>
    public long Position { get; private set; }

    /// <summary>Up to <paramref name="count"/> first bytes, which stay to be read.</summary>
    public ReadOnlyMemory<byte> Peek(int count)
    {
        while (_end - _start < count && Fill())
        {
        }

        return _buffer.AsMemory(_start, Math.Min(count, _end - _start));
    }

    /// <summary>The next line without its line feed; null at the end. Valid until the next call.</summary>
    /// <param name="most">How many bytes of a line are given; what is longer is read over, and the part has one byte more.</param>
    public ReadOnlyMemory<byte>? ReadLine(int most)
    {
        var searched = 0;
        while (true)
        {
            var feed = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (feed >= 0)
                return Take(searched + feed, andFeed: 1, most);
            searched = _end - _start;
            if (searched > most)
                return SkipLine(most);
            if (Fill())
                continue;
            if (searched == 0)
                return null;
            return Take(searched, andFeed: 0, most);
        }
    }

    /// <summary>Everything that is left; null when it is more than <paramref name="most"/> bytes.</summary>
    public ReadOnlyMemory<byte>? ReadToEnd(int most)
    {
        var rest = Peek(most + 1);
        if (rest.Length > most)
            return null;
        return ReadExactly(rest.Length);
    }

    /// <summary>The next bytes, fewer only when the content ends before. Valid until the next call.</summary>
    public ReadOnlyMemory<byte> ReadExactly(int count)
    {
        var bytes = Peek(count);
        Skip(bytes.Length);
        return bytes;
    }

    /// <summary>Passes over bytes.</summary>
    /// <returns>How many there were.</returns>
    public long Skip(long count)
    {
        long skipped = 0;
        while (skipped < count && (_end > _start || Fill()))
        {
            var step = (int)Math.Min(count - skipped, _end - _start);
            _start += step;
            Position += step;
            skipped += step;
        }

        return skipped;
    }

    /// <summary>What is left, as a stream; reading it takes it from here.</summary>
    public Stream ToStream() => new Remainder(this);

    /// <inheritdoc/>
    public void Dispose() => stream.Dispose();

    private ReadOnlyMemory<byte> Take(int length, int andFeed, int most)
    {
        var line = _buffer.AsMemory(_start, Math.Min(length, most + 1));
        _start += length + andFeed;
        Position += length + andFeed;
        return line;
    }

    // The beginning of a line that never seems to end; the buffer does not grow with it.
    private ReadOnlyMemory<byte> SkipLine(int most)
    {
        var part = _buffer.AsSpan(_start, most + 1).ToArray();
        while (_end > _start || Fill())
        {
            var feed = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            Skip(feed >= 0 ? feed + 1 : _end - _start);
            if (feed >= 0)
                break;
        }

        return part;
    }

    private int Read(Span<byte> into)
    {
        if (_start == _end && !Fill())
            return 0;
        var count = Math.Min(into.Length, _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(into);
        Skip(count);
        return count;
    }

    private bool Fill()
    {
        if (_ended)
            return false;
        if (_end == _buffer.Length)
            MakeRoom();
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
        return !_ended;
    }

    // Moved down only where that frees half of the buffer, so that a byte is copied a bounded number of times, however little
    // each read of a stream brings.
    private void MakeRoom()
    {
        var held = _end - _start;
        var roomier = held > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, held).CopyTo(roomier);
        (_buffer, _start, _end) = (roomier, 0, held);
    }

    private sealed class Remainder(ContentReader content) : ForwardStream
    {
        public override int Read(Span<byte> buffer) => content.Read(buffer);
    }
}
