namespace Demarche.English.Dates;

/// <summary>The expressions of time of an analysed text.</summary>
internal static class DateStage
{
    /// <summary>Finds them in the prose, by the text alone.</summary>
    public static AnalysedText Run(StageInput input)
    {
        var text = input.Text;
        return text.Tokens.IsEmpty ? text : text with { Dates = DateFinder.Find(text.Text, text.Tokens[0].Start, input.Written) };
    }
}
