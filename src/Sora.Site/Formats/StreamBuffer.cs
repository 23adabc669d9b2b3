using System.Buffers;

namespace Sora.Site.Formats;

/// <summary>A few KB before a stream: over the stream itself a JSON writer would hold the whole file, and copy it each time it outgrows its room.</summary>
sealed class StreamBuffer(Stream stream) : IBufferWriter<byte>, IDisposable
{
    byte[] _bytes = ArrayPool<byte>.Shared.Rent(16384);
    int _length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _length < Math.Max(sizeHint, 1))
            MakeRoom(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        stream.Write(_bytes, 0, _length);
        ArrayPool<byte>.Shared.Return(_bytes);
    }

    void MakeRoom(int sizeHint)
    {
        stream.Write(_bytes, 0, _length);
        _length = 0;
        if (_bytes.Length >= sizeHint)
            return;
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = ArrayPool<byte>.Shared.Rent(sizeHint);
    }
}
