using System.Text;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Blocks;

/// <summary>Writes those attributes of an inline element that a text may use.</summary>
static class TrustedAttributes
{
    public static string Write(IEnumerable<KeyValuePair<string, string>> attributes)
    {
        StringBuilder? written = null;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in attributes)
        {
            if (!TrustedHtml.Attributes.Contains(name) || !names.Add(name))
                continue;
            var shown = TrustedHtml.AddressAttributes.Contains(name) ? LinkPolicy.Shown(value, LinkPolicy.LinkSchemes) : PrintableText.Of(value);
            if (shown is not null)
                (written ??= new()).Append(InlineWriter.Attribute(name, shown));
        }

        return written?.ToString() ?? "";
    }
}
