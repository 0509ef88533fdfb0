using System.Runtime.CompilerServices;

namespace Demarche.English.Parsing;

/// <summary>
/// Which parts of a clause or phrase a word has already: a subject, an object, a conjunction word. Coarser than the set of all its
/// children's labels, so that rare sets still teach: "because" makes any clause a dependent one.
/// </summary>
internal static class ClauseParts
{
    private static readonly ulong[] Parts =
    [
        Set(Relation.Nsubj, Relation.NsubjPass, Relation.NsubjOuter, Relation.Csubj, Relation.CsubjPass, Relation.Expl),
        Set(Relation.Obj, Relation.Iobj, Relation.Xcomp, Relation.Ccomp),
        Set(Relation.Aux, Relation.AuxPass, Relation.Cop),
        Set(Relation.Mark),
        Set(Relation.Case),
        Set(Relation.Cc),
        Set(Relation.Det, Relation.NmodPoss),
        Set(Relation.Conj, Relation.Appos, Relation.Parataxis),
        Set(Relation.Obl, Relation.OblAgent, Relation.OblUnmarked, Relation.OblTmod, Relation.OblNpmod, Relation.Advcl),
    ];

    /// <summary>One bit a part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ulong labels)
    {
        if (labels == 0)
            return 0;
        uint parts = 0;
        for (var i = 0; i < Parts.Length; i++)
            parts |= (labels & Parts[i]) != 0 ? 1u << i : 0;
        return parts;
    }

    private static ulong Set(params ReadOnlySpan<Relation> relations)
    {
        ulong set = 0;
        foreach (var relation in relations)
            set |= 1UL << (int)relation;
        return set;
    }
}
