using Demarche.Sources.Content;

namespace Demarche.Sources.Archives;

/// <summary>What comes out of packed content, counted.</summary>
internal sealed class UnpackedStream(Stream unpacking, UnpackingBudget budget) : ForwardStream
{
    public override int Read(Span<byte> buffer)
    {
        var count = unpacking.Read(buffer);
        budget.Unpacked(count);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        unpacking.Dispose();
        base.Dispose(disposing);
    }
}
