using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Demarche.Facts.Corrections;

/// <summary>A person's ruling on what was read: signed, dated, kept apart from facts, applied again whenever reports are read.</summary>
public sealed record Correction
{
    /// <summary>What is ruled on.</summary>
    public required Ruling Ruling { get; init; }

    /// <summary>Who rules.</summary>
    public required string By { get; init; }

    /// <summary>When, in universal time, to the second.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The facts ruled on: one; two that are never to be linked; none for rulings on persons.</summary>
    public IReadOnlyList<FactQuote> Facts { get; init; } = [];

    /// <summary>The persons ruled on: two, or the one who is split.</summary>
    public IReadOnlyList<PersonQuote> People { get; init; } = [];

    /// <summary>Of a split: the reports in which the name means somebody else.</summary>
    public IReadOnlyList<ReportKey> Reports { get; init; } = [];

    /// <summary>The new values, named as in <see cref="FactReading"/>.</summary>
    public ImmutableSortedDictionary<string, string> New { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Of an undo: the correction that no longer holds.</summary>
    public string? Undoes { get; init; }

    /// <summary>Why, in the person's own words.</summary>
    public string? Because { get; init; }

    /// <summary>The day of the ruling.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.UtcDateTime);

    /// <summary>A hash of all of it: <c>r-</c> and 16 hexadecimal digits.</summary>
    public string Id => "r-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', Words()))).AsSpan(0, 8));

    private IEnumerable<string> Words() =>
    [
        Ruling.Word(), By, At.UtcDateTime.ToString("O"), Undoes ?? "", Because ?? "",
        .. Facts.SelectMany(f => (string[])[f.Report.Hash, f.Kind.Word(), f.FactId, $"{f.Start}", f.Exact]),
        .. People.Select(p => p.Id),
        .. Reports.Select(r => r.Hash),
        .. New.Select(n => $"{n.Key}={n.Value}"),
    ];
}
