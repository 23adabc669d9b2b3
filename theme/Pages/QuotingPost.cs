namespace Sora.Theme.Pages;

/// <summary>A post elsewhere that quotes a passage.</summary>
/// <param name="Title">Null where only its address is known.</param>
public sealed record QuotingPost(Uri Address, string? Title)
{
    /// <summary>Its title, or its address as people read one: `example.com/雨`.</summary>
    public string Name => Title ?? Address.GetComponents(UriComponents.Host | UriComponents.Path, UriFormat.SafeUnescaped).TrimEnd('/');
}
