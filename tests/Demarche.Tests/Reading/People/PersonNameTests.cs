using Demarche.Reading.People;

namespace Demarche.Tests.Reading.People;

public class PersonNameTests
{
    [Fact]
    public void Of_NothingButInitials_KeepsThem() => Assert.Equal(["j", "d"], PersonName.Of("J. D.").Words);

    [Theory]
    [InlineData("J. D.")]
    [InlineData("* *")]
    [InlineData("B.")]
    public void AnswersTo_ANameThatIsNoWord_IsNobodyElse(string odd)
    {
        Assert.Equal(0, PersonName.Of(odd).AnswersTo(PersonName.Of("Orlov"), _ => false));
        Assert.Equal(0, PersonName.Of("Ada Orlov").AnswersTo(PersonName.Of(odd), _ => false));
    }
}
