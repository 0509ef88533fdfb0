using CsvHelper;

namespace Demarche.Workshop.Agreement;

/// <summary>A row of a sheet as a coder filled it in.</summary>
/// <param name="Id">The item: the same in every coder's copy.</param>
/// <param name="IsPassage">Whether it is a passage and no event.</param>
/// <param name="Stratum">What it was drawn from.</param>
/// <param name="OfStratum">How many there are in the stratum.</param>
/// <param name="Answers">What the coder wrote, by question; lower case, without blanks; questions left open are missing.</param>
internal sealed record JudgedRow(string Id, bool IsPassage, string Stratum, int OfStratum, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>Yes, no, or neither.</summary>
    public bool? IsRight(string question) => Answers.GetValueOrDefault(question) switch { "y" or "yes" => true, "n" or "no" => false, _ => null };

    /// <summary>A number; null where none was written.</summary>
    public int? Number(string question) => Answers.TryGetValue(question, out var answer) && int.TryParse(answer, out var number) && number >= 0 ? number : null;
}

/// <summary>A sheet of <c>demarche export --format sample</c>, filled in.</summary>
/// <param name="Coder">Who: the file's name.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record JudgedSheet(string Coder, IReadOnlyList<JudgedRow> Rows)
{
    private const string Judge = "judge_";

    /// <summary>Questions on events that are answered yes or no, as the sheet has them.</summary>
    public static IReadOnlyList<string> Questions { get; } = ["event", "act", "side1", "side2", "modality", "day"];

    /// <summary>Questions on passages that are answered by a number.</summary>
    public static IReadOnlyList<string> Counts { get; } = ["there", "matched"];

    /// <summary>Reads a sheet, with whatever separator a spreadsheet saved it.</summary>
    /// <exception cref="InvalidDataException">It has not the columns of a sheet.</exception>
    public static JudgedSheet Read(string coder, Stream stream)
    {
        using var csv = CsvReader.Create(stream, new CsvReaderOptions(), leaveOpen: true);
        csv.ReadHeader();
        foreach (var column in (string[])["kind", "stratum", "of_stratum", "id", Judge + "event"])
        {
            if (!csv.TryGetFieldIndex(column, out _))
                throw new InvalidDataException($"{coder}: there is no column \"{column}\": this is no sheet of \"export --format sample\".");
        }

        var rows = new List<JudgedRow>();
        while (csv.Read())
        {
            var answers = Questions.Concat(Counts)
                .Where(q => csv.TryGetFieldIndex(Judge + q, out _))
                .Select(q => (Question: q, Answer: csv.GetString(Judge + q).Trim().ToLowerInvariant()))
                .Where(a => a.Answer.Length > 0)
                .ToDictionary(a => a.Question, a => a.Answer, StringComparer.Ordinal);
            if (!int.TryParse(csv.GetString("of_stratum"), out var size))
                throw new InvalidDataException($"{coder}: \"{csv.GetString("of_stratum")}\" in of_stratum is no number.");
            rows.Add(new(csv.GetString("id"), csv.GetString("kind") == "passage", csv.GetString("stratum"), size, answers));
        }

        return new(coder, rows);
    }
}
