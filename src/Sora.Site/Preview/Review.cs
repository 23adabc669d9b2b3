using System.Text;
using Sora.Bitext.Pairs.Pins;
using Sora.Site.Input;
using Sora.Site.Write;

namespace Sora.Site.Preview;

/// <summary>How an act went.</summary>
/// <param name="Article">As it is now; null where it cannot be read.</param>
/// <param name="Said">A sentence for the publisher.</param>
sealed record ReviewOutcome(ReviewedArticle? Article, string Said);

/// <summary>Carries out what the publisher does to pairs and their sentences. It writes `pairs.txt`, and nothing else.</summary>
sealed class Review(BuildOptions options)
{
    readonly Lock _lock = new();
    readonly Dictionary<string, Stack<(byte[]? Before, byte[] After)>> _done = new(StringComparer.Ordinal);

    public ReviewedArticle? Read(string slug) => ReviewedArticle.Read(options, slug);

    /// <param name="seen">What the publisher saw when acting.</param>
    public ReviewOutcome Do(string slug, PinAct act, PinPlace place, string seen)
    {
        lock (_lock)
        {
            if (Read(slug) is not { } article)
                return new(null, "The article cannot be read.");
            if (article.Seen != seen)
                return new(article, "The texts have changed meanwhile: look again.");
            var edit = new PinEdit(article.Text);
            if (!edit.Allows(place, act))
                return new(article, "That cannot be done here.");
            Write(article.Files, edit.Apply(article.Pins, place, act).ToString());
            return new(Read(slug), Said(act));
        }
    }

    /// <summary>Takes back the last act, unless the file has changed since.</summary>
    public ReviewOutcome Undo(string slug)
    {
        lock (_lock)
        {
            if (Read(slug) is not { } article)
                return new(null, "The article cannot be read.");
            if (!_done.TryGetValue(slug, out var acts) || !acts.TryPop(out var last))
                return new(article, "There is nothing to undo.");
            if (BytesOf(article.Files) is not { } now || !now.AsSpan().SequenceEqual(last.After))
                return new(article, "pairs.txt has changed since, and stays as it is.");
            if (last.Before is null)
                File.Delete(article.Files.Pins);
            else
                WholeFile.Replace(article.Files.Pins, last.Before);
            return new(Read(slug), "Undone.");
        }
    }

    void Write(ArticleFiles files, string pins)
    {
        var (before, after) = (BytesOf(files), Encoding.UTF8.GetBytes(pins));
        WholeFile.Replace(files.Pins, after);
        if (!_done.TryGetValue(files.Slug, out var acts))
            _done[files.Slug] = acts = new();
        acts.Push((before, after));
    }

    /// <summary>As they are, for the file may be in another encoding than ours.</summary>
    static byte[]? BytesOf(ArticleFiles files) => File.Exists(files.Pins) ? File.ReadAllBytes(files.Pins) : null;

    static string Said(PinAct act) => act switch
    {
        PinAct.Confirm => "Confirmed.",
        PinAct.Merge => "Merged.",
        PinAct.Split => "Split.",
        PinAct.Unpair => "Unpaired.",
        _ => "Shifted.",
    };
}
