namespace Demarche.Pages;

/// <summary>Writes text to be read in a terminal: lines of at most 80 columns, wrapped between words.</summary>
internal sealed class PageWriter(TextWriter page)
{
    /// <summary>Columns of a line.</summary>
    public const int Width = 80;

    /// <summary>An empty line.</summary>
    public void Gap() => page.WriteLine();

    /// <summary>A paragraph.</summary>
    /// <param name="text">Its words; white space in it is no layout.</param>
    /// <param name="indent">Columns left free before every line.</param>
    /// <param name="label">Stands in those columns of the first line.</param>
    public void Paragraph(string text, int indent = 0, string label = "")
    {
        var line = label.PadRight(indent);
        var used = line.Length;
        var fresh = true;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!fresh && used + 1 + word.Length > Width)
            {
                page.WriteLine(line);
                line = new string(' ', indent);
                used = indent;
                fresh = true;
            }

            line += fresh ? word : " " + word;
            used += word.Length + (fresh ? 0 : 1);
            fresh = false;
        }

        page.WriteLine(line.TrimEnd());
    }
}
