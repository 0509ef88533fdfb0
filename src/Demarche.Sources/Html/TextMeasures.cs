using AngleSharp.Dom;

namespace Demarche.Sources.Html;

/// <summary>
/// How much text stands at and below every element of a tree, in links, in blocks of its own: counted in one walk from the leaves up,
/// as every question about an article asks it of many elements above each other. True as long as the tree is not changed.
/// </summary>
internal sealed class TextMeasures
{
    // What a block must have to be running text: enough for a sentence, and not mostly links.
    private const int ShortestProse = 50;
    private const double MostLinks = 0.3;

    private readonly Dictionary<IElement, TextMeasure> _measures = new(ReferenceEqualityComparer.Instance);

    /// <summary>Measures the elements at and below one.</summary>
    public static TextMeasures Of(IElement root)
    {
        var measures = new TextMeasures();
        measures.Measure(root);
        return measures;
    }

    /// <summary>The measure of an element of the tree.</summary>
    public TextMeasure this[IElement element] => _measures[element];

    private TextMeasure Measure(IElement element)
    {
        var measure = new TextMeasure();
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case IText text:
                    measure.AddText(text.Data);
                    break;
                case IElement child:
                    var below = Measure(child);
                    measure.AddChild(below, isBlock: Blocks.IsBlock(child), isLink: child.LocalName is "a");
                    break;
            }
        }

        if (Blocks.IsBlock(element) && measure.Own >= ShortestProse && measure.LinkShare < MostLinks)
            measure.Prose += measure.Own;
        _measures.Add(element, measure);
        return measure;
    }
}
