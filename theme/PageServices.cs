using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Sora.Theme;

/// <summary>What Razor asks for to render a page. A container, and the activator that comes with it, would be compiled for a handful of objects.</summary>
sealed class PageServices : IServiceProvider, IComponentActivator
{
    // The default encoder would write every Hanzi as a character reference.
    readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? _encoder
        : serviceType == typeof(IComponentActivator) ? this
        : null;

    public IComponent CreateInstance([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType) =>
        (IComponent)Activator.CreateInstance(componentType)!;
}
