using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace Sora.Tests.Shared;

/// <summary>Compares a text with the one that a person has verified, in the manner of Verify: `x.verified.txt` beside the test, `x.received.txt` on failure.</summary>
static class Golden
{
    /// <param name="path">Of the verified file, relative to the folder of the test; `SORA_ACCEPT=1` accepts all that is received.</param>
    public static void Check(string received, string path, [CallerFilePath] string testFile = "")
    {
        var verifiedFile = Path.Combine(Folder(testFile), path);
        var receivedFile = verifiedFile.Replace(".verified.", ".received.", StringComparison.Ordinal);
        var isAccepted = Environment.GetEnvironmentVariable("SORA_ACCEPT") == "1";
        if (isAccepted)
            File.WriteAllText(verifiedFile, received);
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile) : "";
        if (verified == received)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail($"{path}: received (+) is not what was verified (-). If it is right, run again with SORA_ACCEPT=1.\n{Difference(verified, received)}");
    }

    /// <summary>The folder of a source file, also where its path was mapped for a deterministic build.</summary>
    public static string Folder(string sourceFile)
    {
        const string Mapped = "/_/";
        return Path.GetDirectoryName(sourceFile.StartsWith(Mapped, StringComparison.Ordinal)
            ? Path.Combine(Root(), sourceFile[Mapped.Length..])
            : sourceFile)!;
    }

    static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Sora.Site.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests holds Sora.Site.sln.");
        return folder;
    }

    static string Difference(string verified, string received)
    {
        var text = new StringBuilder();
        foreach (var line in InlineDiffBuilder.Diff(verified, received).Lines)
        {
            if (line.Type != ChangeType.Unchanged)
                text.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").AppendLine(line.Text);
        }

        return text.ToString();
    }
}
