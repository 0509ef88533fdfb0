namespace Demarche.Store;

/// <summary>A store can't be opened, read or written, or what it holds is damaged.</summary>
public sealed class StoreException : Exception
{
    /// <summary>With what went wrong, as a sentence.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>With what went wrong, as a sentence, and what it came from.</summary>
    public StoreException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
