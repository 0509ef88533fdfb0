using Demarche.Facts;

namespace Demarche.Tests.Reading.Events;

/// <summary>Words of force and dealing in phrases that tell of neither.</summary>
public class IdiomTests
{
    [Theory]
    [InlineData("Iran condemned Norway on Monday. The Norwegian minister struck a cautious note on Iran.", Act.Attack)]
    [InlineData("Iran condemned Norway on Monday. Norway seized the opportunity to meet Iran.", Act.Coerce)]
    [InlineData("Iran condemned Norway on Monday. The war in Iran has killed thousands.", Act.Attack)]
    [InlineData("Iran condemned Norway on Monday. The vote in Norway demonstrates consensus on Iran.", Act.Protest)]
    [InlineData("Iran condemned Norway on Monday. Norwegian reports offer proof of detentions in Iran.", Act.Offer)]
    [InlineData("Iran condemned Norway on Monday. Norwegian writer Ana Bell contributed to this report from Iran.", Act.Aid)]
    [InlineData("Iran condemned Norway on Monday. “We are encouraged that Iran has opened its ports,” Norway said.", Act.Urge)]
    [InlineData("Iran condemned Norway on Monday. Two Iranian companies attacked Norway over its tax.", Act.Attack)]
    [InlineData("Iran condemned Norway on Monday. “I hope the Norwegians agree with Iran on this,” the Iranian minister said.", Act.Agree)]
    [InlineData("Iran condemned Norway on Monday. Later the Norwegian minister flew out of Iran.", Act.Visit)]
    [InlineData("Iran condemned Norway on Monday. Norwegian firms were charged with evasion of sanctions on Iran.", Act.Sanction)]
    [InlineData("Iran condemned Norway on Monday. The launch drew fresh calls for Norwegian sanctions against Iran.", Act.Sanction)]
    [InlineData("Iran condemned Norway on Monday. The Norwegian minister declined to go into detail about Iran.", Act.Reject)]
    [InlineData("Iran condemned Norway on Monday. Speaking after talks with the UN envoy in Geneva, the Norwegian minister said Iran had not answered.", Act.Call)]
    public void TellNoAct(string text, Act act) => Assert.DoesNotContain(WrittenReport.Read(text), e => e.Act == act);

    [Fact]
    public void Struck_SaidOfAPort_IsAnAttack() =>
        Assert.Contains(WrittenReport.Read("Iran condemned Norway on Monday. Norwegian warplanes struck Iran on Sunday."), e => e.Act == Act.Attack);

    [Fact]
    public void CalledOn_BehindANameThatTheTreeTakesForANoun_IsItsAct() =>
        Assert.Contains(WrittenReport.Read("Following last week's launches, the Norwegian minister Ana Bell called on Iran to \"act with care,\" and the Kenyan envoy to the United Nations called the launches dangerous."),
            e => e.Act == Act.Urge && WrittenReport.SidesOf(e) == "NOR>IRN");
}
