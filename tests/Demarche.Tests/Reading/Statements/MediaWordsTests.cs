using Demarche.Facts.Knowledge;
using Demarche.Reading.Statements;

namespace Demarche.Tests.Reading.Statements;

public class MediaWordsTests
{
    private static readonly MediaWords Media = MediaWords.Load(KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("the state-run news agency", true)]
    [InlineData("Yonhap", true)]
    [InlineData("State Media", true)]
    [InlineData("the foreign ministry", false)]
    [InlineData("the radiology department", false)]
    [InlineData("Riad", false)]
    public void IsMedium_WholeWordsOfTheList_AreMedia(string source, bool expected) => Assert.Equal(expected, Media.IsMedium(source));
}
