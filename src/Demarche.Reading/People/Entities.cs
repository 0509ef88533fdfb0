using System.Globalization;
using System.Text;
using Demarche.Facts;

namespace Demarche.Reading.People;

/// <summary>Draws up the entities that leave the cast builder, and their ids.</summary>
internal static class Entities
{
    /// <summary>What an id of a kind begins with.</summary>
    public static string Prefix(EntityKind kind) => kind switch
    {
        EntityKind.Person => "person",
        EntityKind.State => "state",
        EntityKind.Group => "group",
        _ => "org",
    };

    /// <summary>"Noh Kyu-duk" to "noh-kyu-duk".</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('\'' or '’' or '.') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Gives every character without an id one of its own.</summary>
    public static void Name(IEnumerable<Character> characters)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var character in characters)
        {
            var id = character.Id.Length > 0 ? character.Id : $"{Prefix(character.Kind)}:{Slug(character.Name!)}";
            for (var n = 2; !taken.Add(id); n++)
                id = $"{Prefix(character.Kind)}:{Slug(character.Name!)}-{n}";
            character.Id = id;
        }
    }

    /// <summary>The entity of a character.</summary>
    public static Entity Draw(Character character, Draft draft) => new()
    {
        Id = character.Id,
        Kind = character.Kind,
        Name = character.Name!,
        Aliases = [.. character.Forms.Where(f => f != character.Name)],
        Parties = character.Party is { } party ? [party] : [],
        Roles = [.. character.Roles.Select(r => Draw(r, draft)).DistinctBy(r => (r.Title, r.Time))],
    };

    private static Role Draw(Description description, Draft draft)
    {
        var words = draft.Take(description.Words);
        return new Role(words.Text.ReplaceLineEndings(" "), description.Time, words);
    }
}
