using Demarche.Sources.Content;

namespace Demarche.Sources.Mail;

/// <summary>Many mails behind each other, each begun by a line "From " behind an empty one.</summary>
internal static class Mailbox
{
    private static readonly ReadOnlyMemory<byte>? None = null;

    /// <summary>The mails, one held at a time; null in place of one that is longer than <paramref name="most"/> bytes.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>?> Messages(ContentReader content, int most)
    {
        var message = new MemoryStream();
        var (empty, tooLong) = (true, false);
        while (content.ReadLine(most) is { } line)
        {
            if (empty && line.Span.StartsWith("From "u8))
            {
                if (message.Length > 0)
                    yield return tooLong ? None : message.ToArray();
                message = new MemoryStream();
                tooLong = false;
                continue;
            }

            empty = line.Span.TrimEnd((byte)'\r').IsEmpty;
            tooLong |= message.Length + line.Length > most;
            if (tooLong)
                continue;

            // ">From" in a text was "From" before it was put into the box.
            message.Write(line.Span.StartsWith(">From "u8) ? line.Span[1..] : line.Span);
            message.WriteByte((byte)'\n');
        }

        if (message.Length > 0)
            yield return tooLong ? None : message.ToArray();
    }
}
