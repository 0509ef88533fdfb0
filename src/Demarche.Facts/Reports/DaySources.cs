namespace Demarche.Facts;

/// <summary>The words for the places where a day stands.</summary>
public static class DaySources
{
    private static readonly string[] Words =
        ["given", "first line", "markup", "feed", "mail", "address", "dateline", "file name", "option"];

    /// <summary>The word of a source, as it is printed: <c>first line</c>.</summary>
    public static string Word(this DaySource source) => Words[(int)source];

    /// <summary>The source of a word; null when there is none.</summary>
    public static DaySource? Of(string word) => Array.IndexOf(Words, word) is >= 0 and var at ? (DaySource)at : null;
}
