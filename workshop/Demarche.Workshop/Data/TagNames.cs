using Demarche.English;

namespace Demarche.Workshop.Data;

/// <summary>The treebanks' names of tags and relations, to ours.</summary>
internal static class TagNames
{
    private static readonly Dictionary<string, Relation> Relations =
        Enum.GetValues<Relation>().ToDictionary(r => r.ToString(), StringComparer.OrdinalIgnoreCase);

    public static Upos Upos(string name) =>
        Enum.TryParse<Upos>(name, ignoreCase: true, out var tag) && Enum.IsDefined(tag) ? tag : English.Upos.X;

    public static Xpos Xpos(string name)
    {
        var plain = name.Replace('$', 'S');
        if (plain == "S")
            return English.Xpos.SYM;
        if (!char.IsAsciiLetter(plain[0]) || plain is "-LRB-" or "-RRB-")
            return English.Xpos.Punct;
        return Enum.TryParse<Xpos>(plain, ignoreCase: false, out var tag) && Enum.IsDefined(tag) ? tag : English.Xpos.Other;
    }

    /// <summary>A relation with the subtype, where ours has it, else without.</summary>
    public static Relation Relation(string name)
    {
        if (Relations.TryGetValue(name.Replace(":", "", StringComparison.Ordinal), out var relation))
            return relation;
        var cut = name.IndexOf(':', StringComparison.Ordinal);
        return cut > 0 && Relations.TryGetValue(name[..cut], out relation) ? relation : English.Relation.Dep;
    }

    /// <summary>A relation's name without its subtype, as the universal scores compare it.</summary>
    public static string Universal(Relation relation)
    {
        var name = relation.ToString();
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]))
                return name[..i].ToLowerInvariant();
        }

        return name.ToLowerInvariant();
    }
}
