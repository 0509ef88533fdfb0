namespace Demarche.Record.Actors;

/// <summary>A person across reports.</summary>
/// <param name="Id">Kind and folded name, <c>person:sung-kim</c>; with the party where namesakes need it.</param>
/// <param name="Name">The form most reports use; of equals, the one used first.</param>
/// <param name="Spellings">Every form, in order of first use.</param>
/// <param name="Parties">Parties the person stood for, in order of first report.</param>
/// <param name="Reports">In how many reports.</param>
public sealed record RecordActor(string Id, string Name, IReadOnlyList<string> Spellings, IReadOnlyList<string> Parties, int Reports)
{
    /// <summary>Ids under which those were known whom a ruling by hand joined to this person.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];
}
