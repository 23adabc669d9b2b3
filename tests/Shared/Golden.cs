using DiffPlex.Renderer;
using Xunit;

namespace Sora.Tests;

/// <summary>Compares with a `*.verified.*` file. On a difference the new text lies beside it as `*.received.*`; SORA_ACCEPT=1 accepts it.</summary>
static class Golden
{
    public static void Verify(string verifiedFile, string actual)
    {
        var received = verifiedFile.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var expected = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile) : "";
        File.Delete(received);
        if (File.Exists(verifiedFile) && expected == actual)
            return;
        if (Environment.GetEnvironmentVariable("SORA_ACCEPT") == "1")
        {
            File.WriteAllText(verifiedFile, actual);
            return;
        }
        File.WriteAllText(received, actual);
        Assert.Fail($"{verifiedFile} differs (SORA_ACCEPT=1 accepts):\n{UnidiffRenderer.GenerateUnidiff(expected, actual, "verified", "received")}");
    }
}
