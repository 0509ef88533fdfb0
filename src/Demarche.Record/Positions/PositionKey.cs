using System.Security.Cryptography;
using System.Text;

namespace Demarche.Record.Positions;

/// <summary>What makes tellings tell one position: kind, principal parties and matter. Every fold stays within one key.</summary>
/// <param name="Kind">Offer or demand.</param>
/// <param name="From">Principal of its maker's side.</param>
/// <param name="To">Principal of the other side.</param>
/// <param name="Matter">Word of <c>knowledge/matters.tsv</c>; empty when the text's own words have to tell.</param>
internal readonly record struct PositionKey(PositionKind Kind, string From, string To, string Matter)
{
    /// <summary>The position's id; <paramref name="part"/> tells positions apart that share a key without a matter.</summary>
    public string Id(string part)
    {
        var seed = $"{Kind}|{From}|{To}|{Matter}|{part}";
        return "p-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)).AsSpan(0, 8));
    }
}
