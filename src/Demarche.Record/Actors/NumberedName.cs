namespace Demarche.Record.Actors;

/// <summary>
/// A name with numbers in place of the strings by which names are found: who is who is asked anew for every day that somebody looks at, and a
/// number is found in a table at once.
/// </summary>
/// <param name="Form">The name as it is compared.</param>
/// <param name="Key">The number of <see cref="NameForm.Key"/>.</param>
/// <param name="Calls">The numbers of <see cref="NameForm.Calls"/>.</param>
internal sealed record NumberedName(NameForm Form, int Key, int[] Calls);
