using Demarche.Workshop.Data;

namespace Demarche.Workshop.Speed;

/// <summary>The raw news that speed is measured on: texts of every set in turn, so that transcripts, statements and feeds have their share.</summary>
internal static class NewsSample
{
    /// <summary>The first texts that have so many words together.</summary>
    public static List<BulkText> Texts(int words)
    {
        var texts = new List<BulkText>();
        var sets = BulkText.All.Select(set => BulkText.Read(set).GetEnumerator()).ToList();
        long read = 0;
        while (read < words && sets.Count > 0)
        {
            foreach (var set in sets.ToList())
            {
                if (!set.MoveNext())
                {
                    sets.Remove(set);
                    continue;
                }

                texts.Add(set.Current);
                read += Words(set.Current.Text);
            }
        }

        return texts;
    }

    /// <summary>Words of a text, by white space.</summary>
    public static int Words(string text)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var gap = char.IsWhiteSpace(c);
            words += inside || gap ? 0 : 1;
            inside = !gap;
        }

        return words;
    }
}
