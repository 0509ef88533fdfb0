using Demarche.English;

namespace Demarche.Reading.Events;

/// <summary>The tokens that depend on a token, for an iterator to go through: a span may not live from one <c>yield</c> to the next.</summary>
internal struct ChildList(AnalysedText text, int token)
{
    private int _next;

    /// <summary>The dependent reached.</summary>
    public int Current { get; private set; }

    public readonly ChildList GetEnumerator() => this;

    public bool MoveNext()
    {
        var children = text.ChildrenOf(token);
        if (_next >= children.Length)
            return false;
        Current = children[_next++];
        return true;
    }
}
