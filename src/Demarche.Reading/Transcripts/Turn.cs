using Demarche.English;

namespace Demarche.Reading.Transcripts;

/// <summary>Who speaks in a turn.</summary>
internal enum Voice
{
    /// <summary>Somebody whom the label names: "MS. MORA:".</summary>
    Named,

    /// <summary>Somebody who answers and is not named: "SENIOR OFFICIAL:".</summary>
    Unnamed,

    /// <summary>Who asks: "QUESTION:". What a question supposes is no fact.</summary>
    Asker,
}

/// <summary>One speaker's words in a transcript, from the label to the next one.</summary>
/// <param name="Label">The label's words, without the colon.</param>
/// <param name="Words">What is said.</param>
/// <param name="Voice">Who speaks.</param>
internal sealed record Turn(TokenRange Label, TokenRange Words, Voice Voice);
