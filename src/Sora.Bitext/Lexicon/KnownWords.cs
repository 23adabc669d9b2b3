using System.Collections.Immutable;

namespace Sora.Bitext.Lexicon;

/// <summary>What the publisher adds to the words that come with the project; both help to pair Chinese with English.</summary>
/// <param name="Glossary">The terms of a site.</param>
/// <param name="Dictionary">Counts for less than our own words, which are weighed by how often they are chosen.</param>
public sealed record KnownWords(Glossary? Glossary = null, Cedict? Dictionary = null)
{
    public static readonly KnownWords None = new();

    /// <summary>A dictionary lists its senses alike, however rarely a translator chooses them.</summary>
    const float DictionaryShare = 0.5f;

    /// <summary>All that is known of Chinese words, for one article.</summary>
    internal ILexicon With(WordList own)
    {
        var lists = ImmutableArray.Create<(ILexicon, float)>((own, 1));
        if (Glossary?.ChineseEnglish is { } terms)
            lists = lists.Add((terms, 1));
        if (Dictionary is not null)
            lists = lists.Add((Dictionary, DictionaryShare));
        return lists.Length == 1 ? own : new Vocabulary(lists);
    }
}
