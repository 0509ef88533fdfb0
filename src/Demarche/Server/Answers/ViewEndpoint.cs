using Demarche.Server.Snapshots;
using Demarche.Server.Views;
using Demarche.Store;
using Microsoft.AspNetCore.Http;

namespace Demarche.Server.Answers;

/// <summary>Answers one view, as a page or as data. The same address on the same snapshot gives the same bytes.</summary>
internal sealed class ViewEndpoint(ViewRoute route, CurrentSnapshot current, TextWriter error)
{
    private enum Form
    {
        Page,
        Data,
        Picture,
    }

    private readonly HashSet<string> _parameters = [.. Desk.DayParameters, .. route.Parameters.Select(p => p.Name)];

    /// <summary>Answers with the page.</summary>
    public Task PageAsync(HttpContext http) => AnswerAsync(http, Form.Page);

    /// <summary>Answers with the data.</summary>
    public Task DataAsync(HttpContext http) => AnswerAsync(http, Form.Data);

    /// <summary>Answers with the drawing alone.</summary>
    public Task PictureAsync(HttpContext http) => AnswerAsync(http, Form.Picture);

    private async Task AnswerAsync(HttpContext http, Form form)
    {
        var snapshot = current.Now;
        var values = http.Request.RouteValues.ToDictionary(v => v.Key, v => v.Value?.ToString() ?? "", StringComparer.Ordinal);
        var query = http.Request.Query.Where(q => _parameters.Contains(q.Key) && q.Value.ToString().Length > 0)
            .ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.Ordinal);
        var path = values.Aggregate(route.Path, (p, v) => p.Replace($"{{{v.Key}}}", Uri.EscapeDataString(v.Value), StringComparison.Ordinal));
        Answer answer;
        try
        {
            // A misspelt "as-of" would give a program another day's state without a word.
            if (form == Form.Data && http.Request.Query.Keys.FirstOrDefault(k => !_parameters.Contains(k)) is { } unknown)
                throw new BadRequestException($"“{unknown}” is no parameter here; there are: {string.Join(", ", _parameters)}.");
            var desk = new Desk(snapshot, current.Source, path, query, values);
            answer = await snapshot.Answers.GetAsync($"{form} {desk.With()}", of => MakeAsync(of == snapshot ? desk : new Desk(of, current.Source, path, query, values), form)).ConfigureAwait(false);
        }
        catch (BadRequestException e)
        {
            answer = await ProblemAsync(StatusCodes.Status400BadRequest, "That can’t be asked", e.Message, form).ConfigureAwait(false);
        }
        catch (StoreException e)
        {
            // A damaged row is named to whoever runs the desk, and never served as truth.
            await error.WriteLineAsync($"demarche: {e.Message}").ConfigureAwait(false);
            answer = await ProblemAsync(
                StatusCodes.Status500InternalServerError, "The store is damaged here", "What is asked for can’t be read as it was written. “demarche verify” tells what is wrong.", form).ConfigureAwait(false);
        }

        await answer.SendAsync(http).ConfigureAwait(false);
    }

    private Task<Answer> MakeAsync(Desk desk, Form form)
    {
        if (route.Model(desk) is not { } model)
            return ProblemAsync(StatusCodes.Status404NotFound, "Nothing here", $"There is no such thing in the reports known by {Record.Briefs.BriefDays.Day(desk.Days.KnownBy)}.", form);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Desk"] = desk, ["Model"] = model };
        return form switch
        {
            Form.Page => PageRenderer.RenderAsync(route.Page!, StatusCodes.Status200OK, parameters),
            Form.Picture => PageRenderer.DrawAsync(route.Picture!, parameters),
            _ => Task.FromResult(JsonAnswer.Of(route.ToShape(desk, model), route.Shape!)),
        };
    }

    private static Task<Answer> ProblemAsync(int status, string title, string detail, Form form) =>
        form == Form.Page ? PageRenderer.ProblemAsync(status, title, detail) : Task.FromResult(JsonAnswer.Problem(status, title, detail));
}
