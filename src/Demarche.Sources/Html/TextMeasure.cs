namespace Demarche.Sources.Html;

/// <summary>How much text stands at and below an element, in characters.</summary>
internal struct TextMeasure
{
    private int _leadingSpace;
    private int _trailingSpace;

    /// <summary>All of it, with the white space around it.</summary>
    public int Whole { get; private set; }

    /// <summary>Its commas.</summary>
    public int Commas { get; private set; }

    /// <summary>What stands in no block below this one, without the white space around each piece.</summary>
    public int Own { get; private set; }

    /// <summary>What stands in the links below it.</summary>
    public int Links { get; private set; }

    /// <summary>Running text: what stands in blocks long enough for a sentence and not mostly links, at and below it.</summary>
    public int Prose { get; set; }

    /// <summary>All of it, without the white space around it.</summary>
    public readonly int Length => _leadingSpace == Whole ? 0 : Whole - _leadingSpace - _trailingSpace;

    /// <summary>The share that stands in links, 0 to 1.</summary>
    public readonly double LinkShare => Length == 0 ? 0 : Math.Min(1, Links / (double)Length);

    /// <summary>Adds a piece of text behind what was added before.</summary>
    public void AddText(ReadOnlySpan<char> text)
    {
        var (leading, trailing) = (text.Length - text.TrimStart().Length, text.Length - text.TrimEnd().Length);
        Own += text.Length - Math.Min(text.Length, leading + trailing);
        Commas += text.Count(',');
        Append(text.Length, leading, trailing);
    }

    /// <summary>Adds an element below, behind what was added before.</summary>
    public void AddChild(in TextMeasure child, bool isBlock, bool isLink)
    {
        Own += isBlock ? 0 : child.Own;
        Commas += child.Commas;
        Links += child.Links + (isLink ? child.Length : 0);
        Prose += child.Prose;
        Append(child.Whole, child._leadingSpace, child._trailingSpace);
    }

    // The space around the whole goes on where one side is nothing but space.
    private void Append(int length, int leading, int trailing)
    {
        if (_leadingSpace == Whole)
            _leadingSpace += leading;
        _trailingSpace = trailing == length ? _trailingSpace + length : trailing;
        Whole += length;
    }
}
