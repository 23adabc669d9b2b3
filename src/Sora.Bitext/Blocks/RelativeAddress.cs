namespace Sora.Bitext.Blocks;

/// <summary>Relative addresses inside shown HTML, which must work from every page that shows it.</summary>
public static class RelativeAddress
{
    /// <summary>
    /// Stands before each relative address in shown HTML, in the place of the way to the article's own folder,
    /// which differs from page to page. A noncharacter: readers take it out of source texts.
    /// </summary>
    public const char ArticleRoot = '\uFDD0';
}
