using System.Globalization;

namespace Demarche.Workshop.Copies;

/// <summary>The tenths of the larger share by which pairs are drawn.</summary>
internal static class CopyStratum
{
    /// <summary>The tenth's name: <c>0.4</c> holds .40 to .50; all that is over .90 is in the last.</summary>
    public static string Of(ReportPair pair) => (Math.Min(9, (int)(pair.Share * 10)) / 10.0).ToString("0.0", CultureInfo.InvariantCulture);
}
