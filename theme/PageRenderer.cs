using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Sora.Theme.Components;
using Sora.Theme.Pages;

namespace Sora.Theme;

/// <summary>A page record in, HTML out. Safe to call from many threads at once.</summary>
public static class PageRenderer
{
    static readonly PageServices Services = new();

    public static void Render(ArticlePage page, TextWriter html) => Render<ArticleView>(page, html);

    public static void Render(PassagePage page, TextWriter html) => Render<PassageView>(page, html);

    public static void Render(EmbedPage page, TextWriter html) => Render<EmbedView>(page, html);

    public static void Render(IndexPage page, TextWriter html) => Render<IndexView>(page, html);

    public static void Render(TagPage page, TextWriter html) => Render<TagView>(page, html);

    public static void Render(QuotationPage page, TextWriter html) => Render<QuotationView>(page, html);

    public static void Render(LostPage page, TextWriter html) => Render<LostView>(page, html);

    static void Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TView>(object page, TextWriter html)
        where TView : IComponent
    {
        // A renderer keeps every root it has rendered, and so serves one page only.
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page });
        renderer.Dispatcher
            .InvokeAsync(() => renderer.BeginRenderingComponent<TView>(parameters).WriteHtmlTo(html))
            .GetAwaiter().GetResult();
    }
}
