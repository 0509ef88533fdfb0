namespace Demarche.English;

/// <summary>Universal part-of-speech tags.</summary>
public enum Upos : byte
{
#pragma warning disable CS1591 // The names are the Universal Dependencies standard's own.
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591
}

/// <summary>Penn Treebank tags, as the English treebanks use them; punctuation is one tag.</summary>
public enum Xpos : byte
{
#pragma warning disable CS1591 // The names are the Penn Treebank's own; $ becomes S.
    Other, CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNP, NNPS, NNS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
    VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB, ADD, AFX, GW, HYPH, NFP, Punct,
#pragma warning restore CS1591
}

/// <summary>Universal dependency relations, with the subtypes of the English treebanks that later stages use.</summary>
public enum Relation : byte
{
#pragma warning disable CS1591 // The names are the Universal Dependencies standard's own.
    Dep, Root, Acl, AclRelcl, Advcl, AdvclRelcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, CcPreconj, Ccomp, Clf, Compound, CompoundPrt,
    Conj, Cop, Csubj, CsubjPass, CsubjOuter, Det, DetPredet, Discourse, Dislocated, Expl, Fixed, Flat, Goeswith, Iobj, List, Mark, Nmod, NmodDesc, NmodPoss,
    NmodNpmod, NmodTmod, NmodUnmarked, Nsubj, NsubjPass, NsubjOuter, Nummod, Obj, Obl, OblAgent, OblNpmod, OblTmod, OblUnmarked,
    Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp,
#pragma warning restore CS1591
}

/// <summary>
/// One word by the conventions of UD English: "don't" is "do" and "n't", "Kim's" is "Kim" and "'s".
/// </summary>
/// <param name="Start">First UTF-16 unit in the text.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Tag">Universal part of speech.</param>
/// <param name="Fine">Penn Treebank tag.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="Head">The head's token index in the document; -1 for a sentence's root.</param>
/// <param name="Lemma">Dictionary form, lower case but for proper nouns.</param>
public readonly record struct Token(int Start, int End, Upos Tag, Xpos Fine, Relation Relation, int Head, string Lemma)
{
    /// <summary>Place in the text.</summary>
    public TextRange Range => new(Start, End);
}
