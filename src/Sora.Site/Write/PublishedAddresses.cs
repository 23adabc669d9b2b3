using Sora.Bitext;
using Sora.Site.Formats;
using Sora.Site.Input;
using Sora.Site.Pages;

namespace Sora.Site.Write;

/// <summary>The addresses that the last build's output gave an article, and that this build would let vanish.</summary>
/// <remarks>Only of articles that are still there: one that was taken away or renamed has taken its addresses along, and its publisher knows.</remarks>
static class PublishedAddresses
{
    /// <summary>An error where an address neither leads to a passage nor to a note any more: the ledger was deleted, or its line.</summary>
    public static Diagnostic? Vanished(ArticleModel article, OutputFolder output)
    {
        var path = UrlPath.File(article.Files.Slug, PassagesFile.Name);
        var published = PassagesFile.Addresses(output.Published(path));
        if (published.IsEmpty)
            return null;

        // The publisher may delete the line of what is gone, not the file.
        var mayGo = File.Exists(article.Files.Ledger);
        var here = article.Addresses.ToHashSet();
        var vanished = published.Where(address => !here.Contains(address.Id) && !(address.IsGone && mayGo)).ToArray();
        return vanished.Length == 0 ? null
            : Findings.AddressesVanished(new(InputFolder.Shown(article.Files.Ledger)), vanished[0].Id, vanished.Length, output.Shown(path));
    }
}
