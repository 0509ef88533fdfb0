namespace Demarche.Facts;

/// <summary>
/// How much of two reports' words is the same. Words between quotation marks are a speaker's and not an outlet's, and count for neither;
/// a word is shared when it stands in a run of five that the other report has too.
/// </summary>
/// <param name="Other">The other report.</param>
/// <param name="Shared">How many of this report's words the other has.</param>
/// <param name="Words">How many words of this report count.</param>
/// <param name="OtherShared">How many of the other's words this report has.</param>
/// <param name="OtherWords">How many words of the other count.</param>
public sealed record SharedText(ReportKey Other, int Shared, int Words, int OtherShared, int OtherWords)
{
    /// <summary>The part of this report's words that the other has, 0 to 1.</summary>
    public double Share => Words == 0 ? 0 : (double)Shared / Words;

    /// <summary>The part of the other's words that this report has, 0 to 1.</summary>
    public double OtherShare => OtherWords == 0 ? 0 : (double)OtherShared / OtherWords;

    /// <summary>The same from the other report's side.</summary>
    /// <param name="self">The report that this stands at.</param>
    public SharedText Turned(ReportKey self) => new(self, OtherShared, OtherWords, Shared, Words);
}
