using Demarche.Record.Contacts;
using Demarche.Record.Knowledge;

namespace Demarche.Server.Views;

/// <summary>Who is in a contact, each beside the party it stands for.</summary>
internal static class ContactWords
{
    /// <summary>
    /// "Ana Ruiz, Per Holm (Norland) – Velia": persons under their party, and a party of which nobody is named by itself, so that nobody
    /// seems to stand for the other side.
    /// </summary>
    public static string Who(Contact contact, PartyNames names)
    {
        var ofNoSide = contact.People.Where(p => p.Party is null || !contact.Parties.Contains(p.Party, StringComparer.Ordinal)).Select(p => p.Name);
        return string.Join(" – ", ofNoSide.Concat(contact.Parties.Select(party => Side(contact, party, names.Name(party)))));
    }

    private static string Side(Contact contact, string party, string name)
    {
        var people = contact.People.Where(p => p.Party == party).Select(p => p.Name).ToList();
        return people.Count == 0 ? name : $"{string.Join(", ", people)} ({name})";
    }
}
