using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The sources of all findings, in the order of their codes.</summary>
static class FindingSource
{
    static readonly string[] Parts = ["", ".Input", ".Text", ".Pairing", ".Site"];

    public static string Read()
    {
        var folder = Repository.Path("src", "Sora.Bitext", "Findings");
        Assert.Equal(Parts.Length, Directory.GetFiles(folder).Length);
        return string.Concat(Parts.Select(part => File.ReadAllText(Path.Combine(folder, $"Findings{part}.cs"))));
    }
}
