using System.Security.Cryptography;
using Xunit;

namespace Sora.Bitext.Tests;

public static class Sha256Tests
{
    [Fact]
    public static void It_is_the_framework_s_hash_at_every_length()
    {
        var data = Enumerable.Range(0, 300).Select(i => (byte)(i * 31)).ToArray();
        for (var length = 0; length <= data.Length; length++)
            Assert.Equal(SHA256.HashData(data.AsSpan(0, length)), Sha256.Of(data.AsSpan(0, length)));
    }
}
