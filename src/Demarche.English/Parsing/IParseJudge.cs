namespace Demarche.English.Parsing;

/// <summary>What a search for trees asks: how good each next action is, and what relation an arc is.</summary>
internal interface IParseJudge
{
    /// <summary>Scores of a state's three actions; those that the state does not allow are not looked at.</summary>
    (int Shift, int Left, int Right) Score(ParseState state);

    /// <summary>The relation of the arc that an action is about to make.</summary>
    byte LabelOf(ParseState state, ParseAction action);
}
