using System.Text;

namespace Demarche.Rendering.Text;

/// <summary>Lines no wider than a terminal.</summary>
internal static class Columns
{
    /// <summary>Columns of the pages that people read.</summary>
    public const int Width = 80;

    /// <summary>A gap that is neither closed nor broken: between columns.</summary>
    public const string Gap = "\u2007\u2007\u2007";

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
                End(to, line);
                line.Clear().Append(rest);
                empty = true;
            }

            if (!empty)
                line.Append(' ');
            line.Append(word);
            empty = false;
        }

        End(to, line);
    }

    private static void End(StringBuilder to, StringBuilder line) => to.Append(line.Replace('\u2007', ' ').ToString().TrimEnd()).Append('\n');
}
