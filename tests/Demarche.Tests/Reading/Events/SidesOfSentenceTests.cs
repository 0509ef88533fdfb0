using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>Who acts towards whom in sentences of the news, from the text to the event.</summary>
public class SidesOfSentenceTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("An offer by Chile to hold talks was rejected by Peru.", "reject PER>CHL")]
    [InlineData("The North accused the South of firing shells across the border. South Korea denied it.", "accuse PRK>KOR")]
    [InlineData("North Korea accused the South of firing shells.", "accuse PRK>KOR")]
    [InlineData("U.S. and South Korean troops began drills this week. North Korea denounced them.", "exercise KOR,USA>")]
    [InlineData("U.S. and Chinese officials met in Geneva on Monday.", "meet CHN,USA>")]
    [InlineData("Norway condemned Chile’s attack on Peru.", "accuse NOR>CHL")]
    [InlineData("Norway condemned Chilean attacks on Peru.", "accuse NOR>CHL")]
    [InlineData("Norway stands with Ukraine in the face of Russia's unprovoked invasion.", "attack RUS>UKR")]
    [InlineData("Chile and Peru traded fire on Monday.", "attack CHL,PER>CHL,PER")]
    [InlineData("The drills, which Chile has denounced as a provocation, are held by Norway and Peru every year.", "accuse CHL>NOR,PER")]
    [InlineData("Chile and Peru met in Geneva on Monday. Norway urged the warring sides to observe the truce.", "urge NOR>CHL,PER")]
    [InlineData("Norway and Chile have warned Kenya since it tested a missile. Norway and Chile wait.", "test KEN>")]
    [InlineData("British and EU negotiators met in Brussels on Monday.", "meet EU,GBR>")]
    public void Event_OfASentence_HasBothSides(string text, string expected)
    {
        var facts = Reader.Read(new Report { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text), BodyStart = 0 });

        Assert.Contains(expected, facts.Events.Select(e => $"{e.Act.Word()} {Parties(e.Actors)}>{Parties(e.Targets)}"));
    }

    [Fact]
    public void Target_WithANameThatIsNoPartys_IsNotReplacedByAnotherParty()
    {
        const string Text = "Norway accused Facebook and its founder of not doing enough to stop hatred. Kenya and Chile have said the same. Kenya accused Norway of lying.";
        var facts = Reader.Read(new Report { Key = ReportKey.Of(Text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(Text), BodyStart = 0 });

        Assert.DoesNotContain(facts.Events, e => e.Act == Act.Accuse && Parties(e.Actors) == "NOR" && e.Targets.Count > 0);
    }

    private static string Parties(IEnumerable<Actor> actors) => string.Join(",", actors.Select(a => a.Party).Distinct().Order(StringComparer.Ordinal));
}
