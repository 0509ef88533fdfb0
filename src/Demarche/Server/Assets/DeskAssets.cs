using System.Security.Cryptography;

namespace Demarche.Server.Assets;

/// <summary>The few files that pages load: written for them, part of the program, named by what they hold.</summary>
internal static class DeskAssets
{
    /// <summary>How pages look.</summary>
    public static Asset Style { get; } = Load("desk.css", "text/css; charset=utf-8");

    /// <summary>What pages do more where scripts run.</summary>
    public static Asset Script { get; } = Load("desk.js", "text/javascript; charset=utf-8");

    /// <summary>What a report's page does more: its links mark words where they stand.</summary>
    public static Asset Words { get; } = Load("desk.words.js", "text/javascript; charset=utf-8");

    /// <summary>The mark in a browser's tab.</summary>
    public static Asset Icon { get; } = Load("desk.svg", "image/svg+xml");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Asset> All { get; } = [Style, Script, Words, Icon];

    private static Asset Load(string name, string type)
    {
        using var stream = typeof(DeskAssets).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The program was built without {name}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 5));
        return new Asset($"/assets/{Path.GetFileNameWithoutExtension(name)}.{hash}{Path.GetExtension(name)}", type, content);
    }
}

/// <summary>A file that pages load. Its address holds a hash of its content, so it may be kept for good.</summary>
/// <param name="Path">Where it is served.</param>
/// <param name="Type">Media type.</param>
/// <param name="Content">The bytes.</param>
internal sealed record Asset(string Path, string Type, byte[] Content);
