namespace Demarche.English.Names;

/// <summary>The lists of names and name words that ship with the model. A token bears the flags of every entry it is part of.</summary>
[Flags]
internal enum ListMatch : ushort
{
    None = 0,

    /// <summary>States and territories, all usual names.</summary>
    State = 1,

    /// <summary>Adjectives and nouns of origin: "Jordanian", "Swiss".</summary>
    Demonym = 2,

    /// <summary>Cities.</summary>
    City = 4,

    /// <summary>Provinces, continents, seas, parts of the world.</summary>
    Region = 8,

    /// <summary>Given names.</summary>
    GivenName = 16,

    /// <summary>Family names.</summary>
    FamilyName = 32,

    /// <summary>Known bodies, media, companies.</summary>
    Body = 64,

    /// <summary>Words that name a kind of body: "Ministry", "Council".</summary>
    BodyWord = 128,

    /// <summary>Words before a person's name: "President", "Mr.".</summary>
    Title = 256,

    /// <summary>Words that name a kind of place: "Strait", "Province".</summary>
    PlaceWord = 512,

    /// <summary>Words that name a deal, war, event or work: "Treaty", "Summit".</summary>
    EventWord = 1024,

    /// <summary>Months and days of the week.</summary>
    Calendar = 2048,

    /// <summary>Small words inside names: "al", "bin", "van", "of".</summary>
    Particle = 4096,

    /// <summary>The Arabic article in its spellings, before a hyphen: "al-", "el-", "ash-".</summary>
    Article = 8192,

    /// <summary>Words of state bodies that stand behind their state's name: "Congress", "Ministry".</summary>
    GovernmentWord = 16384,
}
