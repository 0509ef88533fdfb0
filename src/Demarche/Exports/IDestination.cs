namespace Demarche.Exports;

/// <summary>Where an export's files go.</summary>
internal interface IDestination
{
    /// <summary>Takes a file of the export.</summary>
    /// <param name="name">Its usual name: <c>events.csv</c>. The first one is the export's own.</param>
    /// <param name="write">Writes its bytes.</param>
    void File(string name, Action<Stream> write);
}
