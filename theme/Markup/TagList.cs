using System.Collections.Immutable;
using System.Text;
using Sora.Bitext;
using Sora.Theme.Pages;

namespace Sora.Theme.Markup;

/// <summary>Tags as links, in one of the two languages.</summary>
static class TagList
{
    /// <summary>Those that have a name in the language; where none has, all of them by their names in the other. Null where there are none.</summary>
    public static string? Html(ImmutableArray<TagLink> tags, bool isTarget, Language source, Language target)
    {
        if (tags.IsEmpty)
            return null;
        var (own, other) = isTarget ? (target, source) : (source, target);
        var isOwn = false;
        foreach (var tag in tags)
            isOwn |= NameOf(tag, isTarget) is not null;
        var language = isOwn ? own : other;
        var isForeign = language.Tag != Words.In(own).Language.Tag;
        var html = new StringBuilder();
        foreach (var tag in tags)
        {
            if (NameOf(tag, isOwn == isTarget) is not { } name)
                continue;
            if (html.Length > 0)
                html.Append(Words.In(own).Comma);
            html.Append("<a rel=\"tag\" href=\"").AppendEscaped(tag.Href).Append('"');
            if (isForeign)
                html.Append(" lang=\"").Append(language.Tag).Append('"');
            html.Append('>').AppendEscaped(name).Append("</a>");
        }
        return html.ToString();
    }

    static string? NameOf(TagLink tag, bool inTarget) => inTarget ? tag.Target : tag.Source;
}
