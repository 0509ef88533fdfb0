using Demarche.English;
using Demarche.English.Mentions;

namespace Demarche.Tests.English.Mentions;

public class PronounsTests
{
    [Theory]
    [InlineData("He", PronounPerson.Third, Gender.Masculine, false, false)]
    [InlineData("her", PronounPerson.Third, Gender.Feminine, false, true)]
    [InlineData("its", PronounPerson.Third, Gender.Neuter, false, true)]
    [InlineData("they", PronounPerson.Third, Gender.Unknown, true, false)]
    [InlineData("our", PronounPerson.First, Gender.Unknown, true, true)]
    public void Find_Pronoun_TellsItsGrammar(string form, PronounPerson person, Gender gender, bool plural, bool possessive)
    {
        var pronoun = Pronouns.Find(form)!;

        Assert.Equal((person, gender, plural, possessive), (pronoun.Person, pronoun.Gender, pronoun.Plural, pronoun.Possessive));
    }

    [Theory]
    [InlineData("US")]
    [InlineData("IT")]
    [InlineData("who")]
    public void Find_OtherWord_IsNone(string form) => Assert.Null(Pronouns.Find(form));
}
