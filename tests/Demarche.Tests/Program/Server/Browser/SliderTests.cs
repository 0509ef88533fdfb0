using System.Text.Json;
using Xunit.Abstractions;

namespace Demarche.Tests.Program.Server.Browser;

/// <summary>The slider by keyboard: each step shows that day, said in full, soon.</summary>
[Collection("browser")]
public class SliderTests(Chromium browser, ITestOutputHelper output)
{
    // 200 for the figure in docs/speed.md, on an idle machine.
    private static readonly int Moves = Setting.Number("DEMARCHE_SLIDER_MOVES", 20);

    // Milliseconds that a reader looks at a day before the next.
    private static readonly int Pause = Setting.Number("DEMARCHE_SLIDER_PAUSE", 0);

    [BrowserFact]
    public async Task Slider_ByKeyboard_ShowsEachDayInFullAndSoon()
    {
        var page = await browser.OpenAsync(address: Chromium.Elsewhere);
        await page.GotoAsync("/dossier");
        await page.FocusAsync(".slide input");
        var latest = DateOnly.ParseExact(await page.InputValueAsync("form.days [name=as-of]"), "yyyy-MM-dd");
        await page.EvaluateAsync(
            """
            () => {
                window.moves = [];
                let began = 0;
                document.addEventListener("keydown", e => { began = e.timeStamp; }, true);
                document.addEventListener("desk:shown", () => requestAnimationFrame(() => setTimeout(() => window.moves.push(performance.now() - began), 0)));
            }
            """);
        for (var move = 1; move <= Moves; move++)
        {
            await page.Keyboard.PressAsync("ArrowLeft");
            await page.WaitForFunctionAsync($"() => window.moves.length >= {move}");
            await page.WaitForTimeoutAsync(Pause);
        }

        var day = latest.AddDays(-Moves);
        Assert.Equal(day.ToString("d MMMM yyyy"), await page.GetAttributeAsync(".slide input", "aria-valuetext"));
        Assert.StartsWith($"You are viewing {day:d MMMM yyyy}", (await page.InnerTextAsync(".banner")).Trim(), StringComparison.Ordinal);
        Assert.Contains($"as-of={day:yyyy-MM-dd}&known-by={day:yyyy-MM-dd}", page.Url, StringComparison.Ordinal);
        var took = (await page.EvaluateAsync<double[]>("() => window.moves")).Order().ToList();
        output.WriteLine($"{Moves} moves to painted: median {took[took.Count / 2]:0} ms, 95 % within {took[(int)(took.Count * .95) - 1]:0} ms, longest {took[^1]:0} ms");
        Assert.True(took[took.Count / 2] < Setting.Number("DEMARCHE_SLIDER_MS", 1000), $"median {took[took.Count / 2]:0} ms");
        await page.Context.CloseAsync();
    }
}
