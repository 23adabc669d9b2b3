using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Pairs;
using Sora.Theme.Pages;

namespace Sora.Site.Input;

/// <summary>A post under the address of the passage that it quotes.</summary>
/// <param name="Where">The place of the passage's address in the file.</param>
sealed record Backlink(PairId Passage, QuotingPost Post, SourceLine Where);

/// <summary>`quoted-by.yml`: addresses of passages, and under each the posts that quote it.</summary>
static class QuotedByFile
{
    const string Expected = "a list of posts like [https://example.com/post] or [{ title: …, url: … }]";

    static readonly ImmutableArray<string> Keys = ["url", "title"];

    /// <returns>The posts in the order of the file; none where there is no file.</returns>
    public static (ImmutableArray<Backlink> Posts, ImmutableArray<Diagnostic> Findings) Read(string path)
    {
        if (!File.Exists(path))
            return ([], []);
        var name = InputFolder.Shown(path);
        var (text, broken) = TextFile.Read(path, name);
        var map = YamlMap.Parse(name, text ?? "", firstLine: 1, known: null);
        var posts = ImmutableArray.CreateBuilder<Backlink>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        if (broken is not null)
            findings.Add(broken);
        foreach (var key in map.Keys)
        {
            var where = map.Places[key];
            var passage = PairId.TryParse(key);
            if (passage is null)
                findings.Add(Findings.QuotedNowhere(where, key));
            foreach (var item in map.Maps(key, Expected, Keys))
            {
                if (AddressIn(item) is not { } address)
                    findings.Add(Findings.PostNotLinked(item.Places["url"], item.Text("url")!));
                else if (passage is { } id)
                    posts.Add(new(id, new(address, item.Text("title")), where));
            }
        }
        return (posts.ToImmutable(), [.. findings, .. map.Findings()]);
    }

    static Uri? AddressIn(YamlMap post) =>
        Uri.TryCreate(post.Text("url"), UriKind.Absolute, out var address) && address is { Scheme: "https" or "http", Host.Length: > 0 } ? address : null;
}
