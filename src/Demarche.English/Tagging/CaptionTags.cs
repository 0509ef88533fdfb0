namespace Demarche.English.Tagging;

/// <summary>
/// Mends the tags of a caption: in "Luis Mora, left, talks with Ana Ruiz" nobody leaves and no talks are left. Where somebody stands in a picture is told
/// between commas or in brackets right behind the name; what follows is what he does there.
/// </summary>
internal sealed class CaptionTags(TagSet tags)
{
    private readonly int _where = tags.Find(Upos.Adj, Xpos.JJ);
    private readonly int _does = tags.Find(Upos.Verb, Xpos.VBZ);

    /// <summary>Mends a sentence's tags in place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="workspace">Its tokens.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="given">The tag of each token of the text.</param>
    public void Mend(string text, Workspace workspace, TokenRange sentence, Span<byte> given)
    {
        if (_where < 0 || _does < 0)
            return;
        for (var at = sentence.First + 2; at < sentence.End - 1; at++)
        {
            if (Form(at) is not ("left" or "right" or "center" or "centre") || Form(at + 1) is not ("," or ")"))
                continue;
            var open = at - 1;
            while (open > sentence.First && Form(open) is "second" or "third" or "fourth" or "fifth" or "far" or "from" or "the" or "top" or "bottom")
                open--;
            if (open <= sentence.First || Form(open) is not ("," or "(") || tags.Upos(given[open - 1]) != Upos.Propn)
                continue;
            if (tags.Upos(given[at]) == Upos.Verb)
                given[at] = (byte)_where;
            if (at + 2 < sentence.End && tags.Xpos(given[at + 2]) == Xpos.NNS)
                given[at + 2] = (byte)_does;
        }

        ReadOnlySpan<char> Form(int token) => text.AsSpan(workspace.Tokens[token].Start, workspace.Tokens[token].Length);
    }
}
