using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Demarche.English.Sentences;

namespace Demarche.English.Quotations;

/// <summary>
/// Finds what stands between quotation marks, from the characters alone. Curly and straight marks may be mixed; a mark that is
/// never closed ends with its paragraph; one that is re-opened in the next paragraph continues.
/// </summary>
internal static class QuotationFinder
{
    private static readonly ConcurrentBag<MarkPairs> _rooms = [];

    /// <summary>Adds the quotations of the text that its tokens cover.</summary>
    public static AnalysedText Stage(StageInput input) =>
        input.Text with { Quotations = input.Text.Tokens.Length == 0 ? [] : Find(input.Text.Text, input.Text.Tokens[0].Start) };

    /// <summary>The quotations of a text, by start; a nested one follows the one that holds it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="bodyStart">UTF-16 offset at which prose begins.</param>
    public static ImmutableArray<Quotation> Find(string text, int bodyStart)
    {
        if (!_rooms.TryTake(out var marks))
            marks = new MarkPairs();
        var found = marks.Found;
        found.Clear();
        var running = false;
        var paragraphs = new ParagraphReader(text, bodyStart);
        while (paragraphs.MoveNext())
        {
            var paragraph = paragraphs.Current;
            var pairs = marks.Of(text, paragraph, running);
            var goesOn = false;
            for (var i = 0; i < pairs.Count; i++)
            {
                var pair = pairs[i];
                var continues = running && (!pair.Opened || pair.Inside.Start <= paragraph.Start + 2);
                found.Add(new Quotation(pair.Inside, pair.Closed, QuotationNature.Of(text, paragraph, pair), continues));
                goesOn |= !pair.Closed && pair.Inside.End == paragraph.End;
            }

            running = goesOn;
        }

        var all = ImmutableArray.Create(CollectionsMarshal.AsSpan(found));
        _rooms.Add(marks);
        return all;
    }
}
