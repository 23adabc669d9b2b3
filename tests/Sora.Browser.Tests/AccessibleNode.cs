using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Playwright;

namespace Sora.Browser.Tests;

/// <summary>What the browser gives to screen readers of an element, and of what is in it; letters and what says nothing are left out.</summary>
sealed record AccessibleNode(string Role, string Name, ImmutableArray<AccessibleNode> Children)
{
    static readonly string[] Letters = ["StaticText", "InlineTextBox"];

    /// <summary>A place without a meaning: what is in it stands for it.</summary>
    public bool IsPlace => Role is "generic" && Name.Length == 0;

    public IEnumerable<AccessibleNode> Everything => Children.SelectMany(static child => child.Everything).Prepend(this);

    /// <summary>What is in it, without places.</summary>
    public IEnumerable<AccessibleNode> Content => Children.SelectMany(static child => child.IsPlace ? child.Content : [child]);

    /// <summary>The page's one element of a role.</summary>
    public static async Task<AccessibleNode> Of(IPage page, string role)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        var nodes = tree!.Value.GetProperty("nodes").EnumerateArray()
            .Where(static node => !Letters.Contains(RoleOf(node)))   // lines of letters share their ids
            .ToDictionary(static node => node.GetProperty("nodeId").GetString()!);
        return Read(nodes.Values.Single(node => !IsIgnored(node) && RoleOf(node) == role), nodes);
    }

    static AccessibleNode Read(JsonElement node, Dictionary<string, JsonElement> nodes) => new(
        IsIgnored(node) ? "generic" : RoleOf(node),
        node.TryGetProperty("name", out var name) ? name.GetProperty("value").GetString()! : "",
        [.. node.GetProperty("childIds").EnumerateArray().Where(id => nodes.ContainsKey(id.GetString()!)).Select(id => Read(nodes[id.GetString()!], nodes))]);

    static bool IsIgnored(JsonElement node) => node.GetProperty("ignored").GetBoolean();

    static string RoleOf(JsonElement node) => node.GetProperty("role").GetProperty("value").GetString()!;
}
