using System.Text;

namespace Demarche.Workshop.Soak;

/// <summary>Damages texts as files are damaged, and makes some of nothing: marks unpaired, lines lost, halves of characters.</summary>
internal sealed class TextMutation(int seed)
{
    private const string Alphabet = "aZ9 .,!?'\"“”‘’«»—-–()[]$%/:;\n\r\t\u00a0\u200b\ud83d\ude00é中&@#*_\0\u0301";

    private readonly Random _random = new(seed);

    /// <summary>The text with some of its characters taken out, doubled, moved or replaced.</summary>
    public string Mutate(string text)
    {
        var mutated = new StringBuilder(text);
        for (var changes = _random.Next(1, 60); changes > 0; changes--)
        {
            var at = _random.Next(mutated.Length + 1);
            var length = Math.Min(_random.Next(1, _random.Next(8) == 0 ? 400 : 8), mutated.Length - at);
            switch (_random.Next(4))
            {
                case 0:
                    mutated.Remove(at, length);
                    break;
                case 1:
                    mutated.Insert(_random.Next(mutated.Length + 1), mutated.ToString(at, length));
                    break;
                default:
                    mutated.Insert(at, Alphabet[_random.Next(Alphabet.Length)].ToString(), _random.Next(1, 5));
                    break;
            }
        }

        return mutated.ToString();
    }

    /// <summary>A text of letters, marks and gaps in no order.</summary>
    public string Random(int most)
    {
        var text = new StringBuilder();
        for (var length = _random.Next(most); text.Length < length;)
            text.Append(Alphabet[_random.Next(Alphabet.Length)], _random.Next(1, 4));
        return text.ToString();
    }
}
