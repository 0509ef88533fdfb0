using static Demarche.Tests.Sources.SourceReading;

namespace Demarche.Tests.Sources.Languages;

public class LanguageTests
{
    [Theory]
    [InlineData("Iran's foreign minister met EU envoy Ana Mora in Geneva.")]
    [InlineData("Sweden offered talks. Norway said no.")]
    public void Read_ALineOfEnglish_IsNotRefused(string text) =>
        Assert.Equal(" date 2021-06-21 " + text, ReportOf("line.txt", " date 2021-06-21 " + text).Text.Value);
}
