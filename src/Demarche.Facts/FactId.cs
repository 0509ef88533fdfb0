using System.Security.Cryptography;
using System.Text;

namespace Demarche.Facts;

/// <summary>
/// Ids of facts: a hash of report key, kind, anchor span and ordinal there, never of what was read into it, so that better
/// rules keep ids, links and corrections.
/// </summary>
public static class FactId
{
    /// <summary>The id of the <paramref name="ordinal"/>th fact of a kind at an anchor.</summary>
    /// <param name="report">The report's key.</param>
    /// <param name="kind"><c>statement</c> or <c>event</c>.</param>
    /// <param name="anchor">The cue's or trigger's span.</param>
    /// <param name="ordinal">0 for the first at that anchor.</param>
    /// <returns><c>s-</c> or <c>e-</c> and 16 hexadecimal digits.</returns>
    public static string Of(ReportKey report, string kind, Span anchor, int ordinal)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        var seed = $"{report}|{kind}|{anchor.Start}|{anchor.End}|{ordinal}";
        return $"{kind[0]}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)).AsSpan(0, 8))}";
    }
}
