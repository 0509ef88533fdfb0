using System.Text;

namespace Demarche.Workshop.Fuzz;

/// <summary>A small good file, to be broken.</summary>
/// <param name="Format">The name of its format.</param>
/// <param name="Inside">What it holds: the part that is worth breaking by itself.</param>
/// <param name="Wrap">
/// Puts an inside into a file of the format, with the lengths, sums and encoding that belong to it, so that what is broken inside
/// is read at all and not refused at the door.
/// </param>
internal sealed record SampleFile(string Format, byte[] Inside, Func<byte[], byte[]> Wrap)
{
    /// <summary>The whole good file.</summary>
    public byte[] Content => Wrap(Inside);

    /// <summary>A file that is its inside and nothing else.</summary>
    public static SampleFile Plain(string format, string content) => new(format, Encoding.UTF8.GetBytes(content), inside => inside);

    /// <summary>A file with text inside, which a format writes in its own way.</summary>
    /// <param name="format">The name of its format.</param>
    /// <param name="inside">The text; broken bytes in it are read as Latin-1 letters.</param>
    /// <param name="write">The file around it.</param>
    public static SampleFile Written(string format, string inside, Func<string, string> write) =>
        new(format, Encoding.Latin1.GetBytes(inside), broken => Encoding.UTF8.GetBytes(write(Encoding.Latin1.GetString(broken))));
}
