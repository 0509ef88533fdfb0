namespace Demarche.Watch.Fetching;

/// <summary>A name leads to an address that may not be asked.</summary>
internal sealed class RefusedAddressException(string message) : IOException(message);
