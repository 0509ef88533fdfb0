namespace Demarche.Tests.Program.Server.Browser;

/// <summary>A report written to harm does nothing in a browser.</summary>
[Collection("browser")]
public class HostileTests(Chromium browser)
{
    [BrowserFact]
    public async Task Report_OfScripts_RunsNothingAndAsksNobody()
    {
        await using var server = await SampleDesk.ServeAsync(HostileStory.Facts);
        var page = await browser.OpenAsync(address: server.Address);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        page.Dialog += (_, dialog) => asked.Add("dialog: " + dialog.Message);
        foreach (var address in HostileReportTests.Addresses.Append("/reports/" + HostileStory.Facts[0].Report.Key.Hash[..16]))
        {
            await page.GotoAsync(address);
            Assert.Null(await page.EvaluateAsync<object?>("() => window.harmed ?? null"));
        }

        Assert.All(asked, a => Assert.True(a.StartsWith(server.Address, StringComparison.Ordinal) || a.StartsWith("data:", StringComparison.Ordinal), a));
        await page.Context.CloseAsync();
    }
}
