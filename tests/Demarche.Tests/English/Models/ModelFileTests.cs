using Demarche.English.Models;

namespace Demarche.Tests.English.Models;

public class ModelFileTests
{
    private static readonly byte[] File = ModelFile.Write(ModelKind.Names, 3, [1, 2, 3], [4]);

    [Fact]
    public void Read_WhatWasWritten_GivesTheSections()
    {
        var sections = ModelFile.Read(File, ModelKind.Names, 3);

        Assert.Equal([1, 2, 3], sections[0].Span.ToArray());
        Assert.Equal([4], sections[1].Span.ToArray());
    }

    [Fact]
    public void Read_OtherKindOrVersion_IsRefused()
    {
        Assert.Throws<InvalidDataException>(() => ModelFile.Read(File, ModelKind.Tagger, 3));
        Assert.Throws<InvalidDataException>(() => ModelFile.Read(File, ModelKind.Names, 4));
        Assert.Throws<InvalidDataException>(() => ModelFile.Read("not a model"u8, ModelKind.Names, 3));
    }

    [Fact]
    public void Read_AnyByteChanged_IsRefused()
    {
        for (var i = 0; i < File.Length; i++)
        {
            var changed = File.ToArray();
            changed[i] ^= 0x40;
            Assert.Throws<InvalidDataException>(() => ModelFile.Read(changed, ModelKind.Names, 3));
        }
    }

    [Fact]
    public void Read_CutShort_IsRefused() =>
        Assert.Throws<InvalidDataException>(() => ModelFile.Read(File.AsSpan(0, File.Length - 64), ModelKind.Names, 3));
}
