namespace Demarche.English.Names;

/// <summary>
/// The label of one token: outside, or the begin, inside, end or whole of a name of one kind. Label 0 is outside; the others are
/// 1 + 4 * kind + place, so that the sixteen that score side by side fill one SIMD register and outside scores nought.
/// </summary>
internal static class NameLabels
{
    public const int Count = 17;
    public const int Scored = 16;
    public const int Outside = 0;

    public const int Begin = 0;
    public const int Inside = 1;
    public const int End = 2;
    public const int Whole = 3;

    public static int Of(NameKind kind, int place) => 1 + (4 * (int)kind) + place;

    public static NameKind KindOf(int label) => (NameKind)((label - 1) >> 2);

    public static int PlaceOf(int label) => (label - 1) & 3;

    /// <summary>Whether a name may go on after the label: begin and inside need an inside or end of their kind.</summary>
    public static bool IsOpen(int label) => label != Outside && PlaceOf(label) <= Inside;

    /// <summary>Whether the label starts afresh: outside, begin or whole.</summary>
    public static bool IsFresh(int label) => label == Outside || PlaceOf(label) is Begin or Whole;

    public static bool MayFollow(int before, int after) =>
        IsOpen(before) ? !IsFresh(after) && KindOf(before) == KindOf(after) : IsFresh(after);

    /// <summary>The label of the token at <paramref name="index"/> in a name of <paramref name="length"/> tokens.</summary>
    public static int Of(NameKind kind, int index, int length) =>
        Of(kind, length == 1 ? Whole : index == 0 ? Begin : index == length - 1 ? End : Inside);
}
