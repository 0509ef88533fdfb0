using System.Text.Json;
using System.Text.Json.Serialization;
using Demarche.Json;
using Microsoft.AspNetCore.Http;

namespace Demarche.Server.Answers;

/// <summary>Data as JSON, written as the command line writes it.</summary>
internal static class JsonAnswer
{
    /// <summary>Media type of data.</summary>
    public const string Type = "application/json; charset=utf-8";

    /// <summary>Media type of what went wrong (RFC 9457).</summary>
    public const string ProblemType = "application/problem+json; charset=utf-8";

    /// <summary>How all data of the server is written.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = null,
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = new PlainEncoder(),
        WriteIndented = false,
    };

    /// <summary>An answer with a value.</summary>
    public static Answer Of(object value, Type type) =>
        new(StatusCodes.Status200OK, Type, JsonSerializer.SerializeToUtf8Bytes(value, type, Options));

    /// <summary>An answer that tells what went wrong.</summary>
    public static Answer Problem(int status, string title, string detail) =>
        new(status, ProblemType, JsonSerializer.SerializeToUtf8Bytes(new ProblemShape("about:blank", title, status, detail), Options));

    /// <summary>Problem details.</summary>
    internal sealed record ProblemShape(string Type, string Title, int Status, string Detail);
}
