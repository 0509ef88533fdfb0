using Microsoft.Playwright;

namespace Demarche.Tests.Program.Server.Browser;

/// <summary>One browser and one desk for all tests in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly SampleDesk _desk = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser's program: Debian's, unless DEMARCHE_CHROMIUM names another.</summary>
    internal static string Program { get; } = Environment.GetEnvironmentVariable("DEMARCHE_CHROMIUM") is { Length: > 0 } set ? set : "/usr/bin/chromium";

    /// <summary>The accessibility checker, brought by npm.</summary>
    internal static string Axe { get; } = Repository.At("tests", "browser-tools", "node_modules", "axe-core", "axe.min.js");

    /// <summary>A desk that runs elsewhere, with many reports, for the tests that can look at any: its address; null for the sample's.</summary>
    internal static string? Elsewhere { get; } = Environment.GetEnvironmentVariable("DEMARCHE_DESK") is { Length: > 0 } set ? set : null;

    /// <summary>The sample story's desk.</summary>
    internal SampleDesk Desk => _desk;

    /// <summary>A page in a window of its own.</summary>
    internal async Task<IPage> OpenAsync(int width = 1280, bool dark = false, bool scripts = true, string? address = null)
    {
        var window = await _browser!.NewContextAsync(new()
        {
            BaseURL = address ?? _desk.Address,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
            Locale = "en-GB",
        });
        return await window.NewPageAsync();
    }

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (!File.Exists(Program))
            return;
        await _desk.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,

            // As root there is no sandbox; the rest keeps the browser from asking the world for anything.
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-lcd-text", "--disable-ipc-flooding-protection"],
        });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is null)
            return;
        await _browser.CloseAsync();
        _playwright!.Dispose();
        await _desk.DisposeAsync();
    }
}

/// <summary>Browser tests run one after the other, in one browser.</summary>
[CollectionDefinition("browser")]
public sealed class BrowserTests : ICollectionFixture<Chromium>;
