using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>A government and a movement: who is meant by words that name neither. Read whole, since cast and events must agree.</summary>
public class MovementTests
{
    private const string Opening = "Peace talks between Colombia's government and the ELN rebels opened in Havana on Monday. ";

    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void BothSides_OfAGovernmentAndAMovement_AreThese_AndNotTheHost() =>
        Assert.Equal(["COL", "ELN"], Parties(Only(Opening + "Norway urged both sides to show restraint.", Act.Urge).Targets));

    [Fact]
    public void TheRebels_AreTheOnlyOnesNamed() =>
        Assert.Equal(["ELN"], Parties(Only(Opening + "The rebels released four soldiers on Friday.", Act.Ease).Actors));

    [Fact]
    public void TheGroup_IsTheOnlyMovement() =>
        Assert.Equal(["ELN"], Parties(Only(Opening + "Envoys of Norway said that the group rejected the offer.", Act.Reject).Actors));

    [Fact]
    public void PersonWithoutAParty_IsNeverReplacedByAGuess() =>
        Assert.DoesNotContain(Read(Opening + "Ruiz is to travel to Bern on March 25 to meet Dahl.").Events, e => e.Act == Act.Meet && e.Actors.Any(a => a.Party is not null) && e.Evidence.Text.Contains("Dahl", StringComparison.Ordinal));

    private static Event Only(string text, Act act) => Assert.Single(Read(text).Events, e => e.Act == act);

    private static string[] Parties(IEnumerable<Actor> actors) => [.. actors.Select(a => a.Party).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private static ReportFacts Read(string text) =>
        Reader.Read(new Report { Key = ReportKey.Of(text), Label = "movement", Date = new DateOnly(2019, 3, 4), Text = new ReportText(text) });
}
