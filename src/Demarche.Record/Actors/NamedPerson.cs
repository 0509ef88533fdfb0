using Demarche.Facts;

namespace Demarche.Record.Actors;

/// <summary>A person as one report names it.</summary>
/// <param name="Entity">What was read.</param>
/// <param name="Name">The name.</param>
internal readonly record struct NamedPerson(Entity Entity, NumberedName Name);
