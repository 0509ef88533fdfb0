namespace Demarche.Tests.Program;

/// <summary>A command line that can't be run: one line says what is wrong and where the help is, and nothing else is printed.</summary>
public sealed class MisuseTests
{
    [Theory]
    [InlineData("\"--bogus\" is no option of \"demarche\"; see \"demarche --help\".", "--bogus")]
    [InlineData("\"--bogus\" is no option of \"demarche brief\"; see \"demarche brief --help\".", "brief", "--bogus", "reports")]
    [InlineData("\"--bogus\" is no option of \"demarche show\"; see \"demarche show --help\".", "show", "e-1", "--bogus")]
    [InlineData("\"brif\" is no command of \"demarche\" (did you mean \"brief\"?); see \"demarche --help\".", "brif")]
    [InlineData("\"nowhere\" is no command of \"demarche correct\"; see \"demarche correct --help\".", "correct", "nowhere")]
    [InlineData("\"demarche correct\" needs a command; see \"demarche correct --help\".", "correct")]
    [InlineData("\"demarche add\" needs PATH; see \"demarche add --help\".", "add")]
    [InlineData("\"e-2\" is one word too many for \"demarche show\"; see \"demarche show --help\".", "show", "e-1", "e-2")]
    [InlineData("\"never\" is no day: write it as 2021-06-21; see \"demarche brief --help\".", "brief", "--as-of", "never")]
    [InlineData("Argument 'pink' not recognized. Must be one of: 'text' 'json'; see \"demarche show --help\".", "show", "e-1", "--format", "pink")]
    public void WhatCantBeRun_IsToldInOneLine(string told, params string[] args)
    {
        var run = Cli.Run(args);

        Assert.Equal((1, "", $"demarche: {told}{Environment.NewLine}"), (run.Code, run.Out, run.Error));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("contacts", "--help", "--bogus")]
    public void Help_IsShownOnce(params string[] args)
    {
        var run = Cli.Run(args);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Single(run.Lines, l => l.StartsWith("Usage:", StringComparison.Ordinal));
    }

    [Fact]
    public void BareName_ShowsTheHelpOnce() => Assert.Single(Cli.Run().Lines, l => l.StartsWith("Usage:", StringComparison.Ordinal));

    [Fact]
    public void PathBehindTwoDashes_IsNoOption() => Assert.Contains("--nowhere: no such path", Cli.Run("read", "--", "--nowhere").Error, StringComparison.Ordinal);
}
