namespace Demarche.English.Speech;

/// <summary>"announced that he would go, an aide said, in spring": what an outer cue interrupts ends there for the inner one.</summary>
internal static class Interruptions
{
    /// <summary>Cuts the contents of cues that stand before a cue in the middle of their sentence, and reach over it.</summary>
    public static void Cut(SpeechText text, List<Draft> drafts)
    {
        var outer = text.Interruptions;
        outer.Clear();
        foreach (var draft in drafts)
        {
            if (draft.Rule is "fronted" or "inverted")
                outer.Add((draft.Source.IsNone ? draft.CueTokens.First : Math.Min(draft.CueTokens.First, draft.Source.Tokens.First), draft.Number));
        }

        outer.Sort();
        foreach (var inner in drafts)
        {
            for (var i = 0; i < inner.Content.Count; i++)
            {
                if (First(outer, inner, inner.Content[i]) is { } at)
                    inner.Content[i] = inner.Content[i] with { End = at - 1 };
            }
        }
    }

    // Where the first cue begins that interrupts a piece of another's content.
    private static int? First(List<(int First, int Draft)> outer, Draft inner, TokenRange piece)
    {
        var from = Math.Max(piece.First + 2, inner.Cue + 1);
        var at = outer.BinarySearch((from, -1));
        for (at = at < 0 ? ~at : at; at < outer.Count && outer[at].First < piece.End; at++)
        {
            if (outer[at].Draft != inner.Number)
                return outer[at].First;
        }

        return null;
    }
}
