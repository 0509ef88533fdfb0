using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Demarche.Server.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Demarche.Server.Answers;

/// <summary>Makes pages of components, on the server and at once; nothing of them lives on.</summary>
internal static class PageRenderer
{
    /// <summary>Media type of pages.</summary>
    public const string Type = "text/html; charset=utf-8";

    /// <summary>Media type of pictures.</summary>
    public const string PictureType = "image/svg+xml; charset=utf-8";

    // Components get all they show as parameters; the renderer itself asks for an encoder.
    // Letters of every script stand as they are: what HTML gives a meaning is escaped all the same.
    private static readonly ServiceProvider Services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    /// <summary>The page that a component makes of its parameters.</summary>
    public static async Task<Answer> RenderAsync(Type component, int status, Dictionary<string, object?> parameters) =>
        new(status, Type, Encoding.UTF8.GetBytes("<!doctype html>\n" + NoteNumbers.Of(await HtmlOfAsync(component, parameters).ConfigureAwait(false))));

    /// <summary>The picture that a component draws of its parameters.</summary>
    public static async Task<Answer> DrawAsync(Type component, Dictionary<string, object?> parameters) =>
        new(StatusCodes.Status200OK, PictureType, Encoding.UTF8.GetBytes(await HtmlOfAsync(component, parameters).ConfigureAwait(false)));

    /// <summary>The page of something that went wrong.</summary>
    public static Task<Answer> ProblemAsync(int status, string title, string detail) =>
        RenderAsync(typeof(ProblemPage), status, new Dictionary<string, object?>(StringComparer.Ordinal) { ["Title"] = title, ["Detail"] = detail });

    private static async Task<string> HtmlOfAsync(Type component, Dictionary<string, object?> parameters)
    {
        var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        await using (renderer.ConfigureAwait(false))
        {
            var html = await renderer.Dispatcher.InvokeAsync(async () =>
                (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters))).ToHtmlString()).ConfigureAwait(false);
            return ShownText.Of(html);
        }
    }
}
