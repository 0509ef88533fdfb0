using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>Settles who is who within one report.</summary>
internal sealed class CastBuilder(Parties parties, PeopleWords people)
{
    /// <summary>The draft with its cast.</summary>
    public Draft Build(Draft draft)
    {
        _ = parties;
        _ = people;
        return draft;
    }
}
