using System.CommandLine;
using Demarche.Commands;
using Demarche.Facts.Knowledge;
using Demarche.Sources;

namespace Demarche.Input;

/// <summary>How the paths of a command line are read: with its <c>--date</c>, and with its knowledge of outlets, tiers and languages.</summary>
internal static class PathsAsked
{
    /// <summary>The source of the reports.</summary>
    /// <param name="surroundings">Where the command runs.</param>
    /// <param name="options">The command line.</param>
    /// <param name="knowledge">The knowledge of this run; the one that the command line asks for unless said.</param>
    /// <param name="keepOriginals">Whether reports come with what their text was extracted from.</param>
    public static ReportSource Source(Surroundings surroundings, ParseResult options, IReadOnlyList<KnowledgeFile>? knowledge = null, bool keepOriginals = false) =>
        new(options.GetValue(CommonOptions.Date), surroundings.OpenIn)
        {
            Knowledge = knowledge ?? KnowledgeFolder.Of(surroundings, options),
            KeepOriginals = keepOriginals,
        };
}
