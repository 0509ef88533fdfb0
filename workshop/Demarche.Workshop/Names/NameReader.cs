using Demarche.English;
using Demarche.English.Names;

namespace Demarche.Workshop.Names;

/// <summary>Finds names in marked texts, as places in the text.</summary>
internal sealed class NameReader(CutText cut, NameFinder finder)
{
    public IReadOnlyList<MarkedName> Read(NamedText text)
    {
        cut.Cut(text.Text, text.BodyStart, text.ByLines);
        var found = new List<MarkedName>();
        foreach (var name in finder.Find(cut.Lexemes, cut.Sentences))
            found.Add(new MarkedName(new TextRange(cut.Tokens[name.Tokens.First].Start, cut.Tokens[name.Tokens.End - 1].End), name.Kind));
        return found;
    }

    public NameScore Score(IEnumerable<NamedText> texts)
    {
        var score = new NameScore();
        foreach (var text in texts)
            score.Add(text, Read(text));
        return score;
    }
}
