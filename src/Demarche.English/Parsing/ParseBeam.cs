namespace Demarche.English.Parsing;

/// <summary>
/// A search for the best tree: of all half-built trees after as many actions, the few whose actions have the highest sums of scores
/// are kept. Where one leads the others by far, it goes on alone.
/// </summary>
internal sealed class ParseBeam
{
    /// <summary>Most trees kept at a time.</summary>
    public const int Widest = 16;

    private Item[] _items = Rooms();
    private Item[] _next = Rooms();
    private readonly Candidate[] _candidates = new Candidate[Widest];
    private int _chosen;

    private struct Item
    {
        public ParseState State;
        public int Score;
        public int Uses;
    }

    private readonly record struct Candidate(int Parent, ParseAction Action, int Score);

    /// <summary>How many trees are kept now.</summary>
    public int Count { get; private set; }

    /// <summary>The tree with the highest score.</summary>
    public ParseState Best => _items[0].State;

    /// <summary>Its score.</summary>
    public int BestScore => _items[0].Score;

    /// <summary>Begins a sentence.</summary>
    public void Reset(int length)
    {
        _items[0].State.Reset(length);
        _items[0].Score = 0;
        Count = 1;
    }

    /// <summary>Every tree takes one action; all take as many, so all are finished at once.</summary>
    /// <param name="judge">Scores actions and names relations.</param>
    /// <param name="width">Most trees kept.</param>
    /// <param name="lead">A tree whose score is lower than the best one's by more than this is given up.</param>
    public void Step<TJudge>(ref TJudge judge, int width, int lead)
        where TJudge : IParseJudge
    {
        _chosen = 0;
        for (var i = 0; i < Count; i++)
        {
            ref var item = ref _items[i];
            item.Uses = 0;
            if (item.State.HasOnly(out var only))
            {
                Offer(new Candidate(i, only, item.Score), width);
                continue;
            }

            var (shift, left, right) = judge.Score(item.State);
            if (item.State.Allows(ParseAction.Shift))
                Offer(new Candidate(i, ParseAction.Shift, item.Score + shift), width);
            if (item.State.Allows(ParseAction.Left))
                Offer(new Candidate(i, ParseAction.Left, item.Score + left), width);
            if (item.State.Allows(ParseAction.Right))
                Offer(new Candidate(i, ParseAction.Right, item.Score + right), width);
        }

        while (_candidates[_chosen - 1].Score < _candidates[0].Score - lead)
            _chosen--;
        for (var c = 0; c < _chosen; c++)
            _items[_candidates[c].Parent].Uses++;
        for (var c = 0; c < _chosen; c++)
            Take(ref judge, c);
        Count = _chosen;
        (_items, _next) = (_next, _items);
    }

    // Keeps the best candidates in order; of equals the first comes first.
    private void Offer(Candidate candidate, int width)
    {
        if (_chosen == width)
        {
            if (candidate.Score <= _candidates[_chosen - 1].Score)
                return;
            _chosen--;
        }

        var at = _chosen++;
        for (; at > 0 && _candidates[at - 1].Score < candidate.Score; at--)
            _candidates[at] = _candidates[at - 1];
        _candidates[at] = candidate;
    }

    // The last of a tree's children takes the tree itself, the others copies.
    private void Take<TJudge>(ref TJudge judge, int c)
        where TJudge : IParseJudge
    {
        ref var parent = ref _items[_candidates[c].Parent];
        ref var child = ref _next[c];
        if (--parent.Uses == 0)
            (parent.State, child.State) = (child.State, parent.State);
        else
            child.State.CopyFrom(parent.State);
        child.Score = _candidates[c].Score;
        var action = _candidates[c].Action;
        if (action == ParseAction.Shift)
            child.State.Shift();
        else
            child.State.Attach(action, judge.LabelOf(child.State, action));
    }

    private static Item[] Rooms()
    {
        var items = new Item[Widest];
        for (var i = 0; i < items.Length; i++)
            items[i].State = new ParseState();
        return items;
    }
}
