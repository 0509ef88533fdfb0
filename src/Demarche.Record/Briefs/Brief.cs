namespace Demarche.Record.Briefs;

/// <summary>One page on a dossier, as data: every sentence with the words it rests on.</summary>
/// <param name="Title">"United States - North Korea: state of play".</param>
/// <param name="Header">Which days, from which reports.</param>
/// <param name="Sections">The first has no heading: it is the bottom line.</param>
public sealed record Brief(string Title, BriefHeader Header, IReadOnlyList<BriefSection> Sections)
{
    /// <summary>Every sentence, in printed order.</summary>
    public IEnumerable<BriefSentence> Sentences => Sections.SelectMany(s => s.Lines).SelectMany(l => l.Sentences);
}

/// <summary>The clocks and the ground of a brief.</summary>
/// <param name="AsOf">The day it speaks of.</param>
/// <param name="KnownBy">The last report day that counts.</param>
/// <param name="Since">The day after which things are new.</param>
/// <param name="Coverage">The reports it was computed from.</param>
/// <param name="Corrections">How many of its facts a person ruled on.</param>
public sealed record BriefHeader(DateOnly AsOf, DateOnly KnownBy, DateOnly Since, Coverage Coverage, int Corrections);

/// <summary>A headed part.</summary>
/// <param name="Heading">Null for the bottom line.</param>
/// <param name="Lines">Never empty.</param>
public sealed record BriefSection(string? Heading, IReadOnlyList<BriefLine> Lines);

/// <summary>A paragraph or an entry.</summary>
/// <param name="Label">What stands before it: "New", "Reworded"; null for none.</param>
/// <param name="Sentences">Never empty.</param>
/// <param name="Depth">0, or 1 for what hangs on the line above.</param>
public sealed record BriefLine(string? Label, IReadOnlyList<BriefSentence> Sentences, int Depth = 0);
