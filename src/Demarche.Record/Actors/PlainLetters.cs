using System.Collections.Frozen;

namespace Demarche.Record.Actors;

/// <summary>
/// Letters without their marks: "José" and "Jose" are one name. A table, because the program runs without culture data and its
/// normalisation then leaves letters as they are.
/// </summary>
internal static class PlainLetters
{
    private static readonly (string Plain, string Marked)[] Table =
    [
        ("a", "àáâãäåāăąḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓđð"),
        ("e", "èéêëēĕėęěḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģḡ"),
        ("h", "ĥḣḥḧḩḫẖħ"),
        ("i", "ìíîïĩīĭįḭḯỉịı"),
        ("j", "ĵ"),
        ("k", "ķḱḳḵ"),
        ("l", "ĺļľḷḹḻḽł"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňṅṇṉṋ"),
        ("o", "òóôõöōŏőṍṏṑṓọỏốồổỗộớờởỡợø"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřṙṛṝṟ"),
        ("s", "śŝşšſṡṣṥṧṩẛ"),
        ("t", "ţťṫṭṯṱẗŧ"),
        ("u", "ùúûüũūŭůűųṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
    ];

    private static readonly FrozenDictionary<char, char> ByLetter =
        Table.SelectMany(row => row.Marked.Select(marked => (marked, row.Plain[0]))).ToFrozenDictionary(x => x.marked, x => x.Item2);

    /// <summary>The lower-case letter without its mark; any other character as it is.</summary>
    public static char Of(char letter) => letter < '\u00e0' ? letter : ByLetter.GetValueOrDefault(letter, letter);
}
