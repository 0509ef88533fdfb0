using Microsoft.AspNetCore.Http;

namespace Demarche.Server.Answers;

/// <summary>What went wrong before any view was asked, told as the asker reads: a page to readers, RFC 9457 to programs.</summary>
internal static class Problems
{
    /// <summary>The answer that tells it.</summary>
    public static async Task<Answer> ForAsync(HttpContext http, int status, string title, string detail)
    {
        var path = http.Request.Path;
        var forPrograms = path.StartsWithSegments("/api", StringComparison.Ordinal) || path.Value!.EndsWith(".json", StringComparison.Ordinal);
        return forPrograms ? JsonAnswer.Problem(status, title, detail) : await PageRenderer.ProblemAsync(status, title, detail).ConfigureAwait(false);
    }
}
