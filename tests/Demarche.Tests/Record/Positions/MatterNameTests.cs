using Demarche.Record.Positions;

namespace Demarche.Tests.Record.Positions;

public class MatterNameTests
{
    [Theory]
    [InlineData("to disclose the process to foreign experts, which would take weeks", "disclose the process to foreign experts")]
    [InlineData("the conditions", "conditions")]
    [InlineData("for an end of the toll", "end of the toll")]
    [InlineData("to “open every gate” because winter comes", "open every gate")]
    [InlineData("to address the U.S. Congress on trade.", "address the U.S. Congress on trade")]
    [InlineData("to send one engineer and two clerks to the port of Velton and the", "send one engineer and two clerks to the port")]
    public void Words_AreCutWhereAPersonWouldStop(string words, string name) => Assert.Equal(name, MatterName.Cut(words));

    [Theory]
    [InlineData("both sides", false)]
    [InlineData("the plan", false)]
    [InlineData("mended by the millers", false)]
    [InlineData("do", false)]
    [InlineData("the toll", true)]
    [InlineData("end of the toll", true)]
    public void WordsThatLeaveOpenWhat_AreNoName(string words, bool name) => Assert.Equal(name, MatterName.IsName(words));
}
