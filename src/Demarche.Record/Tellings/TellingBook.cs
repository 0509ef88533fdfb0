namespace Demarche.Record.Tellings;

/// <summary>Who takes tellings of a report and leaves the others.</summary>
internal enum TellingBook
{
    /// <summary>Offers, demands and what may answer them, with the parties that the report tells.</summary>
    Positions,

    /// <summary>The same of persons whose party only other reports tell.</summary>
    LackingParty,

    /// <summary>What goes on.</summary>
    Measures,

    /// <summary>Who met whom.</summary>
    Contacts,
}
