using Sora.Theme.Pages;

namespace Sora.Theme;

/// <summary>A page record in, HTML out.</summary>
public static class PageRenderer
{
    public static string Render(ArticlePage page) => page.Shell.Title;

    public static string Render(IndexPage page) => page.Shell.Title;

    public static string Render(LostPage page) => page.Shell.Title;
}
