using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Sora.Theme.Components;
using Sora.Theme.Pages;

namespace Sora.Theme;

/// <summary>A page record in, HTML out. Safe to call from many threads at once.</summary>
public static class PageRenderer
{
    // The default encoder would write every Hanzi as a character reference.
    static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    public static void Render(ArticlePage page, TextWriter html) => Render<ArticleView>(page, html);

    public static void Render(IndexPage page, TextWriter html) => Render<IndexView>(page, html);

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
