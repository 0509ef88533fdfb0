using Demarche.English;

namespace Demarche.Tests.English;

public class BufferLengthTests
{
    [Theory]
    [InlineData(1024, 1000, true)]
    [InlineData(1024, 1025, false)]
    [InlineData(4_000_000, 3_000_000, true)]
    [InlineData(4_000_000, 1000, false)]
    public void Serves_ALengthAndANeed_KeepsNoExtraordinaryBufferForAUsualText(int length, int needed, bool serves) =>
        Assert.Equal(serves, BufferLength.Serves(length, needed));

    [Theory]
    [InlineData(1)]
    [InlineData(5_000)]
    [InlineData(2_000_000)]
    public void For_ANeed_Serves(int needed) => Assert.True(BufferLength.Serves(BufferLength.For(needed), needed));
}
