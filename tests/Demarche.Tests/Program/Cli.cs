using System.Text;
using Demarche.Commands;

namespace Demarche.Tests.Program;

/// <summary>Runs a command in this process and gives what it wrote.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Cli(int Code, string Out, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Cli Run(params string[] args) => RunWith("", args);

    /// <summary>Runs a command with something on standard input.</summary>
    public static Cli RunWith(string input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = CommandLine.Run(args, new Surroundings
        {
            OpenIn = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Out = output,
            Error = error,
            Variable = _ => null,
        });
        return new Cli(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
