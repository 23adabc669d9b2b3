using Sora.Tests;

namespace Sora.Site.Tests;

/// <summary>The sites that every invariant is tested over: the one of `tests/Samples`, and one of texts that are not ours to ship.</summary>
static class SampleSites
{
    public const string Ours = "ours";
    public const string Shared = "shared";

    /// <summary>An article with everything in it that a text can have.</summary>
    public const string Ferry = "ferry";

    static readonly Lazy<BuiltSite> OursBuilt = new(() => new(Repository.Samples(), frozen: true));
    static readonly Lazy<BuiltSite> FerryBuilt = new(() => new(Repository.Path("tests", "Sora.Browser.Tests", "Site"), frozen: true));
    static readonly Lazy<BuiltSite> SharedBuilt = new(BuildShared);

    public static BuiltSite Get(string name) => name switch
    {
        Ours => OursBuilt.Value,
        Ferry => FerryBuilt.Value,
        _ => SharedOrSkip(),
    };

    static BuiltSite SharedOrSkip()
    {
        Repository.Shared();
        return SharedBuilt.Value;
    }

    static BuiltSite BuildShared()
    {
        var input = TemporaryFolder.UntilTheEnd();
        foreach (var slug in new[] { "sora-md", "sora-faithful" })
        {
            Directory.CreateDirectory(Path.Combine(input, slug));
            foreach (var file in Directory.EnumerateFiles(Repository.Shared("texts", slug)))
                File.Copy(file, Path.Combine(input, slug, Path.GetFileName(file)));
        }
        return new(input, frozen: false);
    }
}
