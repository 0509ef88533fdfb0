using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts;
using Demarche.Reading.People;

namespace Demarche.Reading.Transcripts;

/// <summary>
/// Settles who speaks in a transcript: the person of each label, and that "I" and "we" in a turn are whoever's turn it is.
/// </summary>
internal sealed class TurnCast(TranscriptWords words)
{
    /// <summary>The draft with its turns and their speakers in the cast.</summary>
    public Draft Settle(Draft draft)
    {
        var turns = Turns.Of(draft.Text, words);
        if (turns.All.Count == 0)
            return draft;
        var labels = new Labels(draft, words, turns);
        var byHead = draft.Cast.ByHead.ToDictionary(m => m.Key, m => labels.Renamed(m.Value));
        foreach (var turn in turns.All.Where(t => t.Voice != Voice.Asker))
        {
            var speaker = turn.Voice == Voice.Named ? labels.SpeakerOf(turn) : labels.Officeholder(turn);
            var party = speaker is null ? labels.UnnamedParty(turn) : speaker.Party;
            if (speaker is not null || party is not null)
                Add(turn.Label, new CastMention(turn.Label.End - 1, turn.Label, speaker is null ? [] : [speaker], party), byHead);
            FirstPersons(draft, turn, speaker, party, labels.Side(party), byHead);
        }

        return draft with { Turns = turns, Cast = draft.Cast.With(byHead, labels.Entities) };
    }

    private static void Add(TokenRange tokens, CastMention mention, Dictionary<int, CastMention> byHead)
    {
        for (var at = tokens.First; at < tokens.End; at++)
            byHead[at] = mention;
    }

    // What somebody quotes in a turn has a first person of its own.
    private static void FirstPersons(Draft draft, Turn turn, Actor? speaker, string? party, Actor? side, Dictionary<int, CastMention> byHead)
    {
        if (speaker is null && party is null)
            return;
        for (var at = turn.Words.First; at < turn.Words.End; at++)
        {
            if (Pronouns.Find(draft.Text.Form(at)) is { Person: PronounPerson.First } && !draft.Text.IsQuoted(at))
                byHead[at] = new CastMention(at, new TokenRange(at, at + 1), speaker is null ? [] : [speaker], party) { Side = side };
        }
    }

    /// <summary>The persons of one transcript's labels.</summary>
    private sealed class Labels
    {
        // So many words may bid welcome before the first matter comes up.
        private const int MostOfWelcome = 40;

        private readonly Draft _draft;
        private readonly Dictionary<string, Actor?> _byName = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Actor> _renamed = new(StringComparer.Ordinal);
        private readonly List<Entity> _entities;
        private readonly TokenRange _heading;
        private readonly string? _host;

        public Labels(Draft draft, TranscriptWords words, Turns turns)
        {
            _draft = draft;
            _entities = [.. draft.Cast.Entities];
            _heading = new TokenRange(0, turns.All[0].Label.First);
            _host = words.HostOf(draft.Text.Words(_heading).ToString()) ?? words.HostOf(Welcome(draft.Text, turns.All[0], words));
            foreach (var turn in turns.All.Where(t => t.Voice == Voice.Named))
            {
                var name = LabelName.Of(draft.Text, turn.Label, words);
                var label = draft.Text.Words(name).ToString();
                if (!_byName.ContainsKey(label))
                    _byName.Add(label, Person(LabelName.Printed(draft.Text, name), LabelName.IsOfTheHouse(draft.Text, turn.Label, words)));
                _byName[draft.Text.Words(turn.Label).ToString()] = _byName[label];
            }
        }

        public IReadOnlyList<Entity> Entities => _entities;

        public Actor? SpeakerOf(Turn turn) => _byName[_draft.Text.Words(turn.Label).ToString()];

        // "THE PRESIDENT:" below "Remarks by President Mora": of two presidents the first, since the other one's label has his name.
        public Actor? Officeholder(Turn turn)
        {
            var office = _draft.Text.Words(_draft.Text.Form(turn.Label.First).Equals("the", StringComparison.OrdinalIgnoreCase) ? turn.Label with { First = turn.Label.First + 1 } : turn.Label).ToString();
            foreach (var mention in _draft.Cast.Mentions)
            {
                if (mention.Tokens.First >= _heading.End)
                    break;
                if (mention.Actors is [var person] && _entities.Find(e => e.Id == person.Id) is { Kind: EntityKind.Person } entity && entity.Roles.Any(r => IsOffice(r.Title, office)))
                    return _renamed.GetValueOrDefault(person.Id, person);
            }

            return null;
        }

        // "Ruritanian President" is a "PRESIDENT", "Vice President" is none.
        private static bool IsOffice(string title, string office) => office.Length > 0
            && title.EndsWith(office, StringComparison.OrdinalIgnoreCase) && (title.Length == office.Length || title[^(office.Length + 1)] == ' ' && !title.EndsWith("vice " + office, StringComparison.OrdinalIgnoreCase));

        // "SENIOR ADMINISTRATION OFFICIAL": of the host, where the heading tells; an interpreter is of nobody's side.
        public string? UnnamedParty(Turn turn) => turn.Label.Length > 1 ? _host : null;

        public Actor? Side(string? party) =>
            party is not null && _entities.Find(e => e.Id == $"state:{party}" || (e.Kind == EntityKind.Organisation && e.Id.EndsWith(':' + People.Entities.Slug(party), StringComparison.Ordinal))) is { } side
                ? new Actor(side.Id, side.Name, party)
                : null;

        public CastMention Renamed(CastMention mention) =>
            mention.Actors.Any(a => _renamed.ContainsKey(a.Id)) ? mention with { Actors = [.. mention.Actors.Select(a => _renamed.GetValueOrDefault(a.Id, a))] } : mention;

        // Whom the text names in full under that surname, of two the one of the heading; else the label's name stands by itself.
        private Actor Person(string name, bool ofTheHouse)
        {
            var bearers = _entities.FindAll(e => e.Kind == EntityKind.Person && LabelName.Fits(e.Name, name));
            var full = bearers.FindAll(e => !PersonName.Of(e.Name).IsBare);
            if (full.Count > 1)
                full = full.FindAll(IsInHeading);
            if (full.Count == 1)
                return With(full[0], full[0].Name, ofTheHouse);
            var bare = bearers.Find(e => PersonName.Of(e.Name).IsBare);
            return With(bare ?? New(name), name, ofTheHouse);
        }

        // "Thank you for joining today's State Department briefing": who opens tells the room where no heading does.
        private static string Welcome(AnalysedText text, Turn first, TranscriptWords words) => first.Voice == Voice.Named && LabelName.IsOfTheHouse(text, first.Label, words)
            ? text.Words(new TokenRange(first.Words.First, Math.Min(first.Words.End, first.Words.First + MostOfWelcome))).ToString()
            : "";

        private bool IsInHeading(Entity person) =>
            Enumerable.Range(_heading.First, _heading.Length).Any(t => _draft.Cast.Denoted(t).Any(a => a.Id == person.Id));

        private Entity New(string name)
        {
            var id = $"person:{People.Entities.Slug(name)}";
            for (var n = 2; _entities.Exists(e => e.Id == id); n++)
                id = $"person:{People.Entities.Slug(name)}-{n}";
            var entity = new Entity { Id = id, Kind = EntityKind.Person, Name = name };
            _entities.Add(entity);
            return entity;
        }

        // A spokeswoman in her own room stands for its party; a guest has an office in the label, and may stand for another.
        private Actor With(Entity entity, string name, bool ofTheHouse)
        {
            IReadOnlyList<string> parties = entity.Parties.Count > 0 || _host is null || !ofTheHouse ? entity.Parties : [_host];
            _entities[_entities.IndexOf(entity)] = entity with { Name = name, Parties = parties, Aliases = [.. entity.Aliases.Where(a => a != name)] };
            return _renamed[entity.Id] = new Actor(entity.Id, name, parties.Count > 0 ? parties[0] : null);
        }
    }
}
