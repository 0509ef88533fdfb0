using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Where a person's name begins and ends, by the offices around it and the capitals of titles: names are found without knowing offices, and
/// run into them. "Harvest CEO Omar Rahman" is a company and a person, "the envoy to Ruritania Ana de Bell" a land and a person, "Foreign
/// Minister Shah Omar Rahman" no shah.
/// </summary>
internal sealed class NameBounds(PeopleWords people, Parties parties)
{
    // "Chief Executive [Rahman]": so many words before a name may begin an office that ends inside it.
    private const int OfficeBefore = 2;

    // Capitals of titles: "Remarks by President [Rahman After Harbour Visit]", "[Rahman Receives Envoy]". None of them is part of a name.
    private static readonly HashSet<string> TitleWords = ["After", "Aboard", "Ahead", "Amid", "As", "At", "Before", "By", "During", "Following", "From", "In", "On", "Regarding", "Upon", "With",
        "Announcing", "Attends", "Calling", "Calls", "Celebrating", "Commemorating", "Congratulates", "Delivers", "Gives", "Honoring", "Honouring", "Inspects", "Makes", "Marking", "Meets", "Pays", "Receives", "Sends", "Urging", "Visits", "Welcoming"];

    /// <summary>The draft with names that begin where they should.</summary>
    public Draft Mend(Draft draft)
    {
        var text = draft.Text;
        var parted = new List<Name>(text.Names.Length);
        foreach (var name in Joined(text, text.Names))
            parted.AddRange(Parts(text, Ended(text, name)));
        var mended = Joined(text, parted);
        return mended.SequenceEqual(text.Names) ? draft : draft with { Text = text with { Names = [.. mended] } };
    }

    // "[King Omar] bin [Rahman al-Karim]" is one.
    private static List<Name> Joined(AnalysedText text, IReadOnlyCollection<Name> names)
    {
        var joined = new List<Name>(names.Count);
        foreach (var name in names)
        {
            if (joined is [.., { Kind: NameKind.Person } last] && name.Kind == NameKind.Person && name.Tokens.First == last.Tokens.End + 1 && text.Form(last.Tokens.End) is "bin" or "ibn" or "bint")
                joined[^1] = last with { Tokens = last.Tokens with { End = name.Tokens.End } };
            else
                joined.Add(name.Kind == NameKind.Person && BeginningOf(text, names, name.Tokens.First) is >= 0 and var first ? name with { Tokens = name.Tokens with { First = first } } : name);
        }

        return joined;
    }

    // "Sheikh Omar bin [Rahman al-Karim]", where the finder missed what stands before.
    private static int BeginningOf(AnalysedText text, IReadOnlyCollection<Name> names, int name) =>
        name > 1 && text.Form(name - 1) is "bin" or "ibn" or "bint" && text.Tokens[name - 2].Tag == Upos.Propn && char.IsUpper(text.Form(name - 2)[0]) && text.SentenceOf(name - 2) == text.SentenceOf(name) && !names.Any(n => n.Tokens.Contains(name - 2)) ? name - 2 : -1;

    private IEnumerable<Name> Parts(AnalysedText text, Name name)
    {
        if (AfterOffice(text, name) is { } bearer)
        {
            if (bearer.Before > name.Tokens.First)
                yield return new Name(name.Tokens with { End = bearer.Before }, NameKind.Organisation);
            yield return new Name(name.Tokens with { First = bearer.First }, NameKind.Person);
        }
        else if (AfterTitle(text, name) is { } bare)
        {
            yield return name with { Tokens = name.Tokens with { First = bare } };
        }
        else if (AfterLand(text, name) is { } first)
        {
            yield return new Name(name.Tokens with { End = first }, NameKind.Place);
            yield return new Name(name.Tokens with { First = first }, NameKind.Person);
        }
        else if (name.Kind == NameKind.Person && IsGivenName(text, name.Tokens.First - 1))
        {
            yield return name with { Tokens = name.Tokens with { First = name.Tokens.First - 1 } };
        }
        else
        {
            yield return name;
        }
    }

    private static Name Ended(AnalysedText text, Name name)
    {
        // "[Harvest Daily Monday] said": when it said so.
        if (name is { Kind: NameKind.Person or NameKind.Organisation, Tokens.Length: > 1 } && name.Tokens.First > text.Sentences[0].Tokens.End && IsWeekday(text.Form(name.Tokens.End - 1)))
            name = name with { Tokens = name.Tokens with { End = name.Tokens.End - 1 } };
        for (var at = name.Tokens.First + 1; name.Kind == NameKind.Person && at < name.Tokens.End; at++)
        {
            if (TitleWords.Contains(text.Form(at).ToString()))
                return name with { Tokens = name.Tokens with { End = at } };
        }

        return name;
    }

    private static bool IsWeekday(ReadOnlySpan<char> form) => form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";

    // "[Harvest CEO Omar Rahman]", "Chief [Executive Omar Rahman]"; but "Dean Rahman", "King Omar" bear such words as names.
    private (int Before, int First)? AfterOffice(AnalysedText text, Name name)
    {
        if (!(name.Kind == NameKind.Person || name.Kind == NameKind.Organisation && IsTitled(text, name.Tokens.End - 1)) || name.Tokens.Length < 2)
            return null;
        var sentence = text.Sentences[text.SentenceOf(name.Tokens.First)].Tokens.First;
        for (var at = Math.Max(sentence, name.Tokens.First - OfficeBefore); at < name.Tokens.End - 1; at++)
        {
            if (people.Offices.Longest(text.Text, text.Tokens[at].Start, out var end).Count == 0 || people.Titles.Longest(text.Text, text.Tokens[at].Start, out _).Count > 0)
                continue;
            var first = text.TokenFrom(end);
            if (first > name.Tokens.First && first < name.Tokens.End - 1)
                return (at, IsTitled(text, name.Tokens.End - 1) ? name.Tokens.End - 1 : first);
        }

        return null;
    }

    // "[Ruritanian National Security Advisor Sheikh Omar]" is no organisation.
    private bool IsTitled(AnalysedText text, int token) =>
        token > 0 && people.Titles.Longest(text.Text, text.Tokens[token - 1].Start, out var end).Count > 0 && text.TokenFrom(end) == token;

    // "[King Omar bin Rahman]", whom "the king" takes up; "King Omar" is called so.
    private int? AfterTitle(AnalysedText text, Name name)
    {
        if (name.Kind != NameKind.Person || !people.Offices.Longest(text.Text, text.Tokens[name.Tokens.First].Start, out var end).Any(o => o.Rank == Rank.Leader))
            return null;
        var first = text.TokenFrom(end);
        return name.Tokens.End - first > 1 ? first : null;
    }

    // "the envoy to [Ruritania Ana de Bell]".
    private int? AfterLand(AnalysedText text, Name name)
    {
        var before = name.Tokens.First - 1;
        if (before < 1 || text.Form(before) is not ("to" or "for") || !people.Offices.Longest(text.Text, text.Tokens[before - 1].Start, out _).Any(o => o.Rank is Rank.Envoy or Rank.Official))
            return null;
        if (!parties.Words.Longest(text.Text, text.Tokens[name.Tokens.First].Start, out var end).Any(w => w.Party is { Kind: PartyKind.State }))
            return null;
        var first = text.TokenFrom(end);
        for (var at = first; at < name.Tokens.End; at++)
        {
            if (text.Tokens[at].Tag != Upos.Propn)
                return null;
        }

        return name.Tokens.End - first > 1 ? first : null;
    }

    // "Prime Minister [Sultan] Rahman": nobody holds both offices.
    private bool IsGivenName(AnalysedText text, int token)
    {
        if (token < 1 || text.Form(token) is not ("Shah" or "Sultan" or "Emir" or "Mir" or "Malik"))
            return false;
        for (var at = token - 1; at >= Math.Max(0, token - 2 * OfficeBefore) && text.Tokens[at].Tag is Upos.Propn or Upos.Noun or Upos.Adj; at--)
        {
            if (people.Offices.Longest(text.Text, text.Tokens[at].Start, out var end).Any(o => o.Rank is Rank.Leader or Rank.Minister) && text.TokenFrom(end) == token)
                return true;
        }

        return false;
    }
}
