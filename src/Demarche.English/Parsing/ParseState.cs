using System.Runtime.CompilerServices;

namespace Demarche.English.Parsing;

/// <summary>What the parser can do next.</summary>
internal enum ParseAction : byte
{
    /// <summary>The next word goes on the stack.</summary>
    Shift,

    /// <summary>The stack's top depends on the next word.</summary>
    Left,

    /// <summary>The stack's top depends on the word below it.</summary>
    Right,
}

/// <summary>
/// A half-built tree, by the arc-hybrid system: words wait in order, pass over a stack, and leave it when they get their head. The
/// root stands as a word behind the last; it takes one word only, so a finished tree has one root.
/// </summary>
/// <remarks>Words are numbered within the sentence; <see cref="Root"/> is the word behind the last, <see cref="None"/> no word.</remarks>
internal sealed class ParseState
{
    private int[] _stack = new int[64];
    private ParseAction[] _path = [];

    /// <summary>Number of words.</summary>
    public int Length { get; private set; }

    public int Root => Length;

    public int None => Length + 1;

    /// <summary>What is known of each word up to the next, and of no word.</summary>
    public ParseNode[] Nodes { get; private set; } = [];

    /// <summary>Number of words on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The next word.</summary>
    public int Next { get; private set; }

    /// <summary>The actions taken so far.</summary>
    public ReadOnlySpan<ParseAction> Path => _path.AsSpan(0, Steps);

    private int Steps => Next + Next - Depth;

    public bool Finished => Depth == 0 && Next == Root;

    /// <summary>Begins a sentence.</summary>
    public void Reset(int length)
    {
        if (Nodes.Length < length + 2)
            Grow(length + 2);
        Length = length;
        Depth = 0;
        Next = 0;
        Nodes[0] = ParseNode.Alone(0, None);
        Nodes[None] = ParseNode.Alone(None, None);
    }

    /// <summary>A word of the stack, 0 being its top; <see cref="None"/> below its bottom.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Stack(int below) => below < Depth ? _stack[Depth - 1 - below] : None;

    /// <summary>A waiting word, 0 being the next; <see cref="None"/> behind the root.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Waiting(int ahead) => Next + ahead <= Root ? Next + ahead : None;

    public bool Allows(ParseAction action) => action switch
    {
        ParseAction.Shift => Next < Root,
        ParseAction.Left => Depth > 0 && (Next < Root || Depth == 1),
        _ => Depth > 1,
    };

    /// <summary>
    /// Whether one action alone is allowed: with an empty stack the next word goes on it, and when no word waits the stack is
    /// taken down from its top.
    /// </summary>
    public bool HasOnly(out ParseAction action)
    {
        action = Depth == 0 ? ParseAction.Shift : Depth == 1 ? ParseAction.Left : ParseAction.Right;
        return Depth == 0 || Next == Root;
    }

    public void Shift()
    {
        if (Depth == _stack.Length)
            Array.Resize(ref _stack, Depth * 2);
        _path[Steps] = ParseAction.Shift;
        _stack[Depth++] = Next++;
        // Words that still wait have no children: only the next one can get any.
        Nodes[Next] = ParseNode.Alone(Next, None);
    }

    /// <summary>Head and dependent that an action would join.</summary>
    public (int Head, int Dependent) ArcOf(ParseAction action) => (action == ParseAction.Left ? Next : Stack(1), Stack(0));

    /// <summary>Becomes like another state of the same sentence.</summary>
    public void CopyFrom(ParseState other)
    {
        if (Nodes.Length < other.Length + 2)
            Grow(other.Length + 2);
        if (_stack.Length < other._stack.Length)
            _stack = new int[other._stack.Length];
        (Length, Depth, Next) = (other.Length, other.Depth, other.Next);
        other._stack.AsSpan(0, Depth).CopyTo(_stack);
        other.Path.CopyTo(_path);
        other.Nodes.AsSpan(0, Next + 1).CopyTo(Nodes);
        Nodes[None] = other.Nodes[None];
    }

    /// <summary>Joins the stack's top to its head.</summary>
    public void Attach(ParseAction action, byte label)
    {
        var (head, dependent) = ArcOf(action);
        _path[Steps] = action;
        Depth--;
        Nodes[dependent].Head = head;
        Nodes[dependent].Label = label;
        Nodes[head].Adopt(dependent, dependent < head, label);
    }

    private void Grow(int places)
    {
        var size = Math.Max(64, places * 2);
        Nodes = new ParseNode[size];
        _path = new ParseAction[size * 2];
    }
}
