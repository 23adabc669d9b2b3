namespace Sora.Bitext.Lexicon;

/// <summary>Chinese words and how they may be rendered in English. A word is asked for by its hash.</summary>
interface ILexicon
{
    /// <summary>The longest word that is looked for, in characters.</summary>
    int LongestWord { get; }

    bool Holds(ulong word);

    /// <summary>False where no word begins with these two characters; true may mean that one does.</summary>
    bool MayBegin(ulong twoCharacters);

    /// <summary>Empty for a word that is not known.</summary>
    Renderings Find(ulong word);
}
