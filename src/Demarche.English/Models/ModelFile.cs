using System.Buffers.Binary;
using System.Numerics;

namespace Demarche.English.Models;

/// <summary>
/// The format of the trained models: sections of bytes behind a head with magic, kind, version and checksum. Sections lie on cache
/// lines and are used as they lie, so loading is a copy. A file of another kind or version, or with a changed byte, is refused.
/// </summary>
internal static class ModelFile
{
    private const ulong Magic = 0x4548435241_4D4544; // "DEMARCHE"
    private const int HeadSize = 64;
    private const int Line = 64;
    private const int MostSections = 8;

    /// <summary>Writes sections as one file.</summary>
    public static byte[] Write(ModelKind kind, int version, params ReadOnlySpan<byte[]> sections)
    {
        if (sections.Length > MostSections)
            throw new ArgumentException($"At most {MostSections} sections.", nameof(sections));
        var size = HeadSize;
        foreach (var section in sections)
            size += Padded(section.Length);
        var file = new byte[size];
        BinaryPrimitives.WriteUInt64LittleEndian(file, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), (int)kind);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(20), sections.Length);
        var at = HeadSize;
        for (var i = 0; i < sections.Length; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24 + (i * 4)), sections[i].Length);
            sections[i].CopyTo(file, at);
            at += Padded(sections[i].Length);
        }

        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(16), Checksum(file));
        return file;
    }

    /// <summary>The sections of a file.</summary>
    /// <exception cref="InvalidDataException">Not a model of this kind and version, or damaged.</exception>
    public static ModelBytes[] Read(ReadOnlySpan<byte> file, ModelKind kind, int version)
    {
        if (file.Length < HeadSize || BinaryPrimitives.ReadUInt64LittleEndian(file) != Magic)
            throw new InvalidDataException("Not a model file.");
        if (BinaryPrimitives.ReadInt32LittleEndian(file[8..]) != (int)kind || BinaryPrimitives.ReadInt32LittleEndian(file[12..]) != version)
            throw new InvalidDataException($"Not a {kind} model of version {version}.");
        if (BinaryPrimitives.ReadUInt32LittleEndian(file[16..]) != Checksum(file))
            throw new InvalidDataException($"The {kind} model is damaged.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(file[20..]);
        if (count is < 0 or > MostSections)
            throw new InvalidDataException($"The {kind} model has {count} sections.");
        var bytes = ModelBytes.Copy(file);
        var sections = new ModelBytes[count];
        var at = HeadSize;
        for (var i = 0; i < count; i++)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(file[(24 + (i * 4))..]);
            if (length < 0 || length > file.Length - at)
                throw new InvalidDataException($"The {kind} model is cut short.");
            sections[i] = bytes.Slice(at, length);
            at += Padded(length);
        }

        return sections;
    }

    private static int Padded(int length) => (length + Line - 1) / Line * Line;

    // Over everything but the checksum itself, eight bytes at a time.
    private static uint Checksum(ReadOnlySpan<byte> file)
    {
        var sum = BitOperations.Crc32C(0u, BinaryPrimitives.ReadUInt64LittleEndian(file[8..]));
        for (var at = 20; at < file.Length; at += 8)
        {
            var rest = file[at..];
            sum = rest.Length >= 8
                ? BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(rest))
                : BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt32LittleEndian(rest));
        }

        return sum;
    }
}

/// <summary>What a model file holds.</summary>
internal enum ModelKind
{
    Clusters = 1,
    Tagger = 2,
    Parser = 3,
    Lemmas = 4,
    Names = 5,
}
