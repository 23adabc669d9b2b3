using Xunit;

namespace Sora.Bitext.Tests;

/// <summary>Texts that are too large or not free enough to live in the repository.</summary>
static class SharedTexts
{
    /// <summary>The path of a shared text; skips the test where there is none.</summary>
    public static string Find(string path)
    {
        var root = Environment.GetEnvironmentVariable("SORA_SHARED");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); root is null && folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sora.Site.sln")))
                root = Path.Combine(folder.Parent!.FullName, "shared");
        }

        var found = Path.Combine(root ?? "", path);
        Assert.SkipUnless(File.Exists(found), $"{path} is not on this machine; set SORA_SHARED to the folder that has it");
        return found;
    }
}
