using Sora.Site;
using Sora.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Sora.Browser.Tests.SamplesSite))]

namespace Sora.Browser.Tests;

/// <summary>The samples as a site, built once for a domain's root and once for a place below it, on hosts of several kinds.</summary>
public sealed class SamplesSite : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("sora-input-").FullName;
    readonly Lazy<StaticHost> _root;
    readonly Lazy<StaticHost> _below;
    readonly Lazy<StaticHost> _plain;
    readonly Lazy<StaticHost> _netlify;

    public SamplesSite()
    {
        _root = new(() => Build("root", "/"));
        _below = new(() => Build("below", "/blog/"));
        _plain = new(() => new(AtRoot.Folder) { Headers = HeaderRules.None });
        _netlify = new(() => new(AtRoot.Folder) { Headers = HeaderRules.OfNetlify(Repository.Path("netlify.toml")), HasPrettyAddresses = true });
    }

    internal StaticHost AtRoot => _root.Value;

    internal StaticHost Below => _below.Value;

    /// <summary>Knows no headers.</summary>
    internal StaticHost Plain => _plain.Value;

    /// <summary>Does what netlify.toml says, and does not read `_headers`.</summary>
    internal StaticHost Netlify => _netlify.Value;

    StaticHost Build(string name, string path)
    {
        var output = Path.Combine(_folder, name);
        var result = SiteBuild.Run(new(Repository.Samples(), output, new($"https://sora.example{path}"), Frozen: true));
        Assert.DoesNotContain(result.Findings, static finding => !MachineFindings.Has(finding.Code));
        return new(output, path);
    }

    public void Dispose()
    {
        foreach (var host in new[] { _root, _below, _plain, _netlify })
        {
            if (host.IsValueCreated)
                host.Value.Dispose();
        }
        Directory.Delete(_folder, recursive: true);
    }
}
