using Microsoft.AspNetCore.Components;
using Sora.Bitext;

namespace Sora.Theme.Markup;

/// <summary>What the interface says to the readers of both languages; once where they share its words.</summary>
static class InBoth
{
    public static MarkupString Of((Language Source, Language Target) languages, Func<Words, string> said)
    {
        var (source, target) = (Words.In(languages.Source), Words.In(languages.Target));
        return (MarkupString)(source == target ? In(source, said) : $"{In(source, said)} {In(target, said)}");
    }

    static string In(Words words, Func<Words, string> said) => $"<span lang=\"{words.Language.Tag}\">{Escaping.Escape(said(words))}</span>";
}
