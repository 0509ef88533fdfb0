using System.Text;

namespace Demarche.Rendering.Text;

/// <summary>Lines no wider than a terminal.</summary>
internal static class Columns
{
    /// <summary>Columns of the pages that people read.</summary>
    public const int Width = 80;

    /// <summary>Writes words over as many lines as they need.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="words">One paragraph.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="rest">What stands before the others.</param>
    public static void Wrap(StringBuilder to, string words, string first = "", string rest = "")
    {
        var line = new StringBuilder(first);
        var empty = true;
        foreach (var word in words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                to.Append(line.ToString().TrimEnd()).Append('\n');
                line.Clear().Append(rest);
                empty = true;
            }

            if (!empty)
                line.Append(' ');
            line.Append(word);
            empty = false;
        }

        to.Append(line.ToString().TrimEnd()).Append('\n');
    }
}
