using Demarche.English;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Parsing;
using Demarche.English.Tagging;

namespace Demarche.Tests.English.Parsing;

public class ActionScoresTests
{
    private static readonly Random Chance = new(20261122);

    [Fact]
    public void Of_StatesOfManyTrees_IsTheSumOfAllTheirFeatures()
    {
        var words = Words(9);
        var states = Enumerable.Range(0, 60).SelectMany(_ => Walk(words.Length)).ToList();
        var model = Model(states, words);
        var scores = new ActionScores();
        Span<ulong> features = stackalloc ulong[ActionFeatures.Count];

        foreach (var state in states)
        {
            var count = ActionFeatures.Extract(state, words, features);

            Assert.Equal(ActionFeatures.Count, count);
            Assert.Equal(ThreeClassModel.Read(model.Sum(features), count), scores.Of(state, words, model));
        }

        Assert.True(states.Select(s => scores.Of(s, words, model)).Distinct().Count() > 100);
    }

    [Fact]
    public void Extract_AnyState_WritesEachTemplateOnce()
    {
        var words = Words(6);
        Span<ulong> features = stackalloc ulong[ActionFeatures.Count];
        ActionFeatures.Extract(Walk(words.Length)[4], words, features);

        Assert.Equal(ActionFeatures.Count, features.ToArray().Distinct().Count());
    }

    // The states on the way to a tree at random, each a copy.
    private static List<ParseState> Walk(int length)
    {
        var states = new List<ParseState>();
        var state = new ParseState();
        state.Reset(length);
        while (!state.Finished)
        {
            if (!state.HasOnly(out var action))
            {
                var copy = new ParseState();
                copy.CopyFrom(state);
                states.Add(copy);
                var allowed = Enum.GetValues<ParseAction>().Where(state.Allows).ToList();
                action = allowed[Chance.Next(allowed.Count)];
            }

            if (action == ParseAction.Shift)
                state.Shift();
            else
                state.Attach(action, (byte)Chance.Next(1, 20));
        }

        return states;
    }

    private static ParseWords Words(int length)
    {
        var lexemes = new Lexemes();
        lexemes.Reset(length);
        for (var i = 0; i < length; i++)
        {
            lexemes.Lower[i] = (uint)Chance.Next(5);
            lexemes.Cluster[i] = (uint)Chance.Next(64, 70);
        }

        var words = new ParseWords();
        words.Fill(lexemes, new TokenRange(0, length), new byte[length], new TagSet([(byte)Upos.Noun, (byte)Xpos.NN]));
        return words;
    }

    // Weights at random for every other feature that the states have.
    private static ThreeClassModel Model(IEnumerable<ParseState> states, ParseWords words)
    {
        var features = new ulong[ActionFeatures.Count];
        var seen = new SortedSet<ulong>();
        foreach (var state in states)
        {
            ActionFeatures.Extract(state, words, features);
            seen.UnionWith(features);
        }

        var entries = seen.Where((_, i) => i % 2 == 0).Select(f => (f, Chance.Next(1 << 24))).ToList();
        return new ThreeClassModel(ModelBytes.Copy(FeatureTable.Freeze(entries, 0.5).Bytes));
    }
}
