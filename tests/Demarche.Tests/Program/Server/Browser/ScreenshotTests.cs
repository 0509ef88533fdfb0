namespace Demarche.Tests.Program.Server.Browser;

/// <summary>
/// The pictures of the README and docs, made from the sample story: wide and narrow, light and dark. DEMARCHE_SCREENSHOTS names the
/// folder that keeps them (docs/images for those that are committed); without it they are made and let go.
/// </summary>
[Collection("browser")]
public class ScreenshotTests(Chromium browser)
{
    private const int LargestBytes = 250_000;

    [BrowserFact]
    public async Task Pictures_OfTheMainPages_AreMadeAndSmall()
    {
        using var temporary = new TemporaryFolder();
        var folder = Environment.GetEnvironmentVariable("DEMARCHE_SCREENSHOTS") ?? temporary.Path;
        var words = (await FactWordsTests.LinksAsync(browser.Desk.Client)).MaxBy(l => l.Words.Length).Link;
        var positions = await browser.Desk.JsonAsync("/api/v1/positions");
        var position = positions.GetProperty("items").EnumerateArray().MaxBy(p => p.GetProperty("versions").GetInt32()).GetProperty("id").GetString();
        (string Name, string Path)[] pages =
        [
            ("dossier", "/dossier"), ("timeline", "/timeline"), ("position", $"/positions/{position}"), ("report", words), ("contacts", "/contacts#graph"), ("quotes", "/quotes?words=time"),
        ];
        foreach (var (width, height) in new[] { (1280, 800), (390, 844) })
        {
            foreach (var dark in new[] { false, true })
            {
                var page = await browser.OpenAsync(width, dark);
                await page.SetViewportSizeAsync(width, height);
                foreach (var (name, path) in pages)
                {
                    await page.GotoAsync(path);
                    await page.WaitForSelectorAsync(".slide");
                    var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{(dark ? "dark" : "light")}.png") });
                    Assert.True(picture.Length is > 10_000 and < LargestBytes, $"{name}: {picture.Length} bytes");
                }

                await page.Context.CloseAsync();
            }
        }
    }
}
