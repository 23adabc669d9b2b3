using Sora.Bitext;
using Sora.Bitext.Blocks;

namespace Sora.Theme.Markup;

/// <summary>Words that are too long for lines of Hanzi.</summary>
static class LongWords
{
    // A third of a line of 29 Hanzi: pushed to the next line, it would leave as much to fill.
    const int Longest = 20;

    /// <summary>Whether justified lines would have to be torn apart around an address or a very long word.</summary>
    public static bool TearHolesIn(Block block, Language language)
    {
        if (!language.IsUnspaced)
            return false;
        foreach (var sentence in block.Sentences)
        {
            if (HasLongRun(sentence.Text))
                return true;
        }

        return false;
    }

    static bool HasLongRun(string text)
    {
        var run = 0;
        foreach (var character in text)
        {
            run = character is > ' ' and < '\u2000' ? run + 1 : 0;
            if (run > Longest)
                return true;
        }

        return false;
    }
}
