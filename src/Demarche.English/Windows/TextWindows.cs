namespace Demarche.English.Windows;

/// <summary>
/// Cuts an extraordinary text into windows, each of which is analysed by itself, so that the memory that is needed beside the results
/// does not grow with the text. No report is so long: a window holds some 300,000 words.
/// </summary>
internal static class TextWindows
{
    /// <summary>UTF-16 units of the longest window.</summary>
    public const int Longest = 2_000_000;

    /// <summary>Whether a text is analysed in windows.</summary>
    public static bool Divide(string text, int bodyStart) => text.Length - bodyStart > Longest;

    /// <summary>Where the window ends that begins at a place: with a line, else with a sentence, else before a word, in its second half.</summary>
    public static int EndOf(string text, int start)
    {
        if (text.Length - start <= Longest)
            return text.Length;
        var half = start + (Longest / 2);
        var window = text.AsSpan(half, start + Longest - half);
        if (window.LastIndexOf('\n') is >= 0 and var line)
            return half + line + 1;
        if (Math.Max(window.LastIndexOf(". "), window.LastIndexOf(".” ")) is >= 0 and var stop)
            return half + stop + window[stop..].IndexOf(' ') + 1;
        if (window.LastIndexOf(' ') is >= 0 and var gap)
            return half + gap + 1;
        return char.IsHighSurrogate(window[^1]) ? half + window.Length - 1 : half + window.Length;
    }
}
