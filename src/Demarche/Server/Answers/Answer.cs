using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Demarche.Server.Answers;

/// <summary>What is sent back, whole: a page or data.</summary>
internal sealed class Answer
{
    /// <summary>Takes the bytes.</summary>
    public Answer(int status, string type, byte[] body)
    {
        Status = status;
        Type = type;
        Body = body;
        Tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"";
    }

    /// <summary>HTTP status.</summary>
    public int Status { get; }

    /// <summary>Media type.</summary>
    public string Type { get; }

    /// <summary>The bytes.</summary>
    public byte[] Body { get; }

    /// <summary>Entity tag: the same bytes, the same tag.</summary>
    public string Tag { get; }

    /// <summary>Sends it, or says that the asker has it already.</summary>
    public Task SendAsync(HttpContext http)
    {
        var response = http.Response;
        response.Headers.ETag = Tag;
        response.Headers.CacheControl = "no-cache";
        if (Status == StatusCodes.Status200OK && IsHeld(http.Request.Headers.IfNoneMatch))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.StatusCode = Status;
        response.ContentType = Type;
        response.ContentLength = Body.Length;
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(Body).AsTask();
    }

    // RFC 9110 compares weakly here: W/"x" is "x", and * is whatever there is.
    private bool IsHeld(StringValues tags) =>
        tags.SelectMany(t => (t ?? "").Split(',', StringSplitOptions.TrimEntries)).Any(t => t == "*" || t == Tag || (t.StartsWith("W/", StringComparison.Ordinal) && t.AsSpan(2).SequenceEqual(Tag)));
}
