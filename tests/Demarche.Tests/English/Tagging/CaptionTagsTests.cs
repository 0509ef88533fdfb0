using Demarche.English;

namespace Demarche.Tests.English.Tagging;

public class CaptionTagsTests
{
    [Theory]
    [InlineData("Luis Mora, left, talks with Ana Ruiz during a summit in Lima.", "talks")]
    [InlineData("Foreign Minister Luis Mora, second from right, meets with Ana Ruiz in Lima on Friday.", "meets")]
    [InlineData("Luis Mora (left) talks with Ana Ruiz in Lima.", "talks")]
    [InlineData("Luis Mora left the talks with Ana Ruiz in Lima.", "left")]
    public void Analyse_ACaption_TellsWhatIsDoneAndNotWhoLeft(string sentence, string verb)
    {
        var text = new EnglishAnalyser().Analyse(sentence);

        Assert.Equal(verb, text.Form(text.Sentences[0].Root).ToString());
    }
}
