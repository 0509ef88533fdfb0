namespace Demarche.Record.Briefs;

/// <summary>What a sentence's truth rests on.</summary>
public enum SentenceKind
{
    /// <summary>A report says so.</summary>
    Reported,

    /// <summary>Worked out from reports by the program; says "computed".</summary>
    Computed,

    /// <summary>Something was looked for and not found.</summary>
    Gap,
}

/// <summary>A stretch of a sentence, by where its words come from.</summary>
public abstract record BriefPiece
{
    /// <summary>The words as they stand in the sentence, without marks.</summary>
    public abstract string Text { get; }
}

/// <summary>Words of the program's own: never a name, number, date or quotation.</summary>
/// <param name="Words">The words.</param>
public sealed record PlainPiece(string Words) : BriefPiece
{
    /// <inheritdoc/>
    public override string Text => Words;
}

/// <summary>A value of the record: a party, person, day, number or place.</summary>
/// <param name="Words">As shown.</param>
/// <param name="Field">Which kind of value.</param>
public sealed record FieldPiece(string Words, string Field) : BriefPiece
{
    /// <inheritdoc/>
    public override string Text => Words;
}

/// <summary>Words of a report, shown without marks because they stand without marks there (or partly).</summary>
/// <param name="Source">Where they stand.</param>
public sealed record PrintedPiece(Evidence Source) : BriefPiece
{
    /// <inheritdoc/>
    public override string Text => Source.Words.Text;
}

/// <summary>Words that stand between marks in the report.</summary>
/// <param name="Source">Where they stand.</param>
public sealed record QuotedPiece(Evidence Source) : BriefPiece
{
    /// <inheritdoc/>
    public override string Text => Source.Words.Text;
}

/// <summary>A sentence of a brief with its evidence.</summary>
/// <param name="Kind">Reported, computed or a gap.</param>
/// <param name="Pieces">What it is made of, spaces included.</param>
/// <param name="Evidence">What it rests on; never empty.</param>
public sealed record BriefSentence(SentenceKind Kind, IReadOnlyList<BriefPiece> Pieces, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The sentence as it reads, with marks around quoted words.</summary>
    public string Text => string.Concat(Pieces.Select(p => p is QuotedPiece ? $"“{p.Text}”" : p.Text));
}
