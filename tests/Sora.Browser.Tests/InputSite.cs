using Sora.Site;
using Sora.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Sora.Browser.Tests.InputSite))]

namespace Sora.Browser.Tests;

/// <summary>The site of `input/`, built once for a domain's root and once for a place below it.</summary>
public sealed class InputSite : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("sora-input-").FullName;
    readonly Lazy<StaticHost> _root;
    readonly Lazy<StaticHost> _below;

    public InputSite()
    {
        _root = new(() => Build("root", "/"));
        _below = new(() => Build("below", "/blog/"));
    }

    internal StaticHost AtRoot => _root.Value;

    internal StaticHost Below => _below.Value;

    StaticHost Build(string name, string path)
    {
        var output = Path.Combine(_folder, name);
        var result = SiteBuild.Run(new(Repository.Path("input"), output, new($"https://sora.example{path}"), Frozen: true));
        Assert.Empty(result.Findings.Select(static finding => finding.Code));
        return new(output, path);
    }

    public void Dispose()
    {
        foreach (var host in new[] { _root, _below })
        {
            if (host.IsValueCreated)
                host.Value.Dispose();
        }
        Directory.Delete(_folder, recursive: true);
    }
}
