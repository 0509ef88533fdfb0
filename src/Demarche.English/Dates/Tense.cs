namespace Demarche.English.Dates;

/// <summary>Whether a sentence tells, near a time expression, of what was or of what will be.</summary>
internal enum Tense : byte
{
    /// <summary>No verb near tells.</summary>
    Unknown,

    /// <summary>"They met on Tuesday."</summary>
    Past,

    /// <summary>"They will meet on Tuesday."</summary>
    Future,
}

/// <summary>Reads the tense around an expression off the nearest words that show one.</summary>
internal static class TenseReading
{
    /// <summary>
    /// The tense at a token: the nearest verb form before it in its sentence decides ("He said on Friday that they will meet"),
    /// and without one the nearest after it ("On Tuesday the envoy will travel").
    /// </summary>
    public static Tense At(in TimeReader reader, int at)
    {
        // "until 9 a.m. Tuesday": the clock's words stand between.
        while (reader.Kind(at - 1) is TimeWordKind.Meridiem or TimeWordKind.Zone or TimeWordKind.Number or TimeWordKind.Noon)
            at--;
        // "until Tuesday", "as early as Tuesday"
        if (reader.Form(at - 1) is "until" or "till" || (reader.Form(at - 1) is "as" && reader.Form(at - 3) is "as"))
            return Tense.Future;
        var i = at - 1;
        for (; i >= 0 && reader.Kind(i) is not (TimeWordKind.Stop or TimeWordKind.Clause) && !reader.IsMark(i, ';'); i--)
        {
            if (Shown(reader, i) is var tense and not Tense.Unknown)
                return tense;
        }

        for (var after = at + 1; after < reader.Tokens.Length && reader.Kind(after) != TimeWordKind.Stop; after++)
        {
            if (Shown(reader, after) is var tense and not Tense.Unknown)
                return tense;
        }

        for (; i >= 0 && reader.Kind(i) != TimeWordKind.Stop; i--)
        {
            if (Shown(reader, i) is var tense and not Tense.Unknown)
                return tense;
        }

        return Tense.Unknown;
    }

    private static Tense Shown(in TimeReader reader, int at) => reader.Kind(at) switch
    {
        // "had been due to expire on Friday"
        TimeWordKind.Future => reader.Form(at - 1) is "been" && reader.Form(at - 2) is "had" ? Tense.Past : Tense.Future,
        TimeWordKind.Past => Tense.Past,
        // "to meet on Tuesday": what an infinitive tells is ahead; "due to meet" is for "due" to say.
        TimeWordKind.To when reader.Kind(at - 1) != TimeWordKind.Future && reader.Kind(at + 1) == TimeWordKind.Word && reader[at + 1].Form == TimeForm.Plain
            && reader[at + 1].Start - reader[at].End == 1 && reader.Form(at).Length == 2 && !IsDeterminer(reader.Form(at + 1)) => Tense.Future,
        _ => Tense.Unknown,
    };

    private static bool IsDeterminer(ReadOnlySpan<char> word) =>
        word is "his" or "her" or "its" or "their" or "our" or "him" or "them" or "it" or "us" or "what" or "which";
}
