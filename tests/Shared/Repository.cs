using Xunit;

namespace Sora.Tests;

/// <summary>Finds the files that tests read: those of the repository, and the shared texts beside it, which not everybody has.</summary>
static class Repository
{
    static readonly string Root = FindRoot(AppContext.BaseDirectory);

    public static string Path(params string[] names) => System.IO.Path.Combine([Root, .. names]);

    /// <summary>Our own articles as the tests have them: those in `input/` are the user's to replace.</summary>
    public static string Samples(params string[] names) => Path(["tests", "Samples", .. names]);

    /// <summary>A folder of the shared texts; the test is skipped, and says so, where they are not.</summary>
    public static string Shared(params string[] names)
    {
        var named = Environment.GetEnvironmentVariable("SORA_SHARED");
        var shared = named ?? System.IO.Path.Combine(Root, "..", "shared");
        Assert.SkipUnless(named is not null || IsOurs(shared), "The shared texts are not here: set SORA_SHARED, or put them into ../shared.");
        return System.IO.Path.Combine([shared, .. names]);
    }

    /// <summary>Many a folder is called that.</summary>
    static bool IsOurs(string shared) => Directory.Exists(System.IO.Path.Combine(shared, "texts")) && Directory.Exists(System.IO.Path.Combine(shared, "gold"));

    static string FindRoot(string folder)
    {
        while (!File.Exists(System.IO.Path.Combine(folder, "Sora.Site.sln")))
            folder = Directory.GetParent(folder)?.FullName ?? throw new DirectoryNotFoundException("The tests must run from a folder inside the repository.");
        return folder;
    }
}
