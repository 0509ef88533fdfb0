using Demarche.English.Parsing;

namespace Demarche.Tests.English.Parsing;

public class ParseBeamTests
{
    [Fact]
    public void Step_OneTreeKept_TakesTheBestActionEachTime()
    {
        var judge = new ByPath(path => path is [ParseAction.Shift] ? (1, 5, 0) : (5, 0, 1));

        Assert.Equal([1, 3, 1], Search(ref judge, width: 1));
    }

    [Fact]
    public void Step_TwoTreesKept_FindsWhatALesserActionLeadsTo()
    {
        var judge = new ByPath(path => path switch
        {
            [ParseAction.Shift] => (5, 4, 0),
            [ParseAction.Shift, ParseAction.Shift] => (-5, -5, 1),
            [ParseAction.Shift, ParseAction.Left, ParseAction.Shift] => (0, 9, 0),
            _ => (0, 0, 0),
        });

        Assert.Equal([3, 0, 0], Search(ref judge, width: 1));
        Assert.Equal([1, 2, 3], Search(ref judge, width: 2));
    }

    [Fact]
    public void Step_OneTreeFarAhead_GoesOnAlone()
    {
        var judge = new ByPath(path => path is [ParseAction.Shift] ? (50, 4, 0) : (0, 0, 1));
        var beam = new ParseBeam();
        beam.Reset(2);

        beam.Step(ref judge, width: 4, lead: 10);
        beam.Step(ref judge, width: 4, lead: 10);

        Assert.Equal(1, beam.Count);
        Assert.Equal(50, beam.BestScore);
        Assert.Equal([ParseAction.Shift, ParseAction.Shift], beam.Best.Path.ToArray());
    }

    [Fact]
    public void Step_ManyTreesKept_BuildsWholeTreesOfOneRoot()
    {
        var chance = new Random(20261122);
        var beam = new ParseBeam();
        for (var length = 1; length < 40; length++)
        {
            var judge = new ByPath(_ => (chance.Next(100), chance.Next(100), chance.Next(100)));
            beam.Reset(length);
            for (var step = 0; step < length * 2; step++)
                beam.Step(ref judge, width: 6, lead: 60);

            Assert.True(beam.Best.Finished);
            Assert.Equal(1, Enumerable.Range(0, length).Count(i => beam.Best.Nodes[i].Head == beam.Best.Root));
            Assert.All(Enumerable.Range(0, length), i => Assert.InRange(beam.Best.Nodes[i].Head, 0, length));
        }
    }

    private static int[] Search(ref ByPath judge, int width)
    {
        var beam = new ParseBeam();
        beam.Reset(3);
        while (!beam.Best.Finished)
            beam.Step(ref judge, width, lead: 100);
        return [.. beam.Best.Nodes[..3].Select(n => n.Head)];
    }

    // Scores by the actions that led to a state; every relation is the same.
    private readonly struct ByPath(Func<ParseAction[], (int Shift, int Left, int Right)> scores) : IParseJudge
    {
        public (int Shift, int Left, int Right) Score(ParseState state) => scores(state.Path.ToArray());

        public byte LabelOf(ParseState state, ParseAction action) => 0;
    }
}
